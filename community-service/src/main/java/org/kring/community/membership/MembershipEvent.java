package org.kring.community.membership;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.kring.community.access.Role;
import org.kring.platform.command.StoredEvent;

public sealed interface MembershipEvent extends StoredEvent {

    UUID communityId();

    UUID personId();

    @Override
    default String aggregateId() {
        return communityId() + "/" + personId();
    }

    @Revision("1")
    record MembershipGranted(UUID communityId, UUID personId, Role role, GrantedBy grantedBy, UUID by, Instant at)
            implements MembershipEvent {}

    @Revision("1")
    record MembershipRequested(UUID communityId, UUID personId, UUID by, Instant at) implements MembershipEvent {}

    @Revision("1")
    record MembershipDeclined(UUID communityId, UUID personId, UUID by, Instant at) implements MembershipEvent {}

    @Revision("1")
    record PersonInvited(UUID communityId, UUID personId, Role role, UUID by, Instant at) implements MembershipEvent {}

    @Revision("1")
    record MembershipEnded(UUID communityId, UUID personId, UUID by, Instant at) implements MembershipEvent {}
}
