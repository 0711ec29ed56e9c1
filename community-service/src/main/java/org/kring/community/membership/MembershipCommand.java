package org.kring.community.membership;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kring.community.access.Access;
import org.kring.community.access.Role;

/**
 * What somebody wants of one person's membership. Facts about other streams (the community's access, whether there is
 * another manager) come in with the command.
 */
public sealed interface MembershipCommand {

    UUID communityId();

    UUID personId();

    UUID by();

    Instant at();

    @TargetAggregateIdentifier
    default String aggregateId() {
        return communityId() + "/" + personId();
    }

    record BecomeFounder(UUID communityId, UUID personId, UUID by, Instant at) implements MembershipCommand {}

    record JoinCommunity(UUID communityId, UUID personId, Access access, UUID by, Instant at)
            implements MembershipCommand {}

    record ApproveRequest(UUID communityId, UUID personId, UUID by, Instant at) implements MembershipCommand {}

    record DeclineRequest(UUID communityId, UUID personId, UUID by, Instant at) implements MembershipCommand {}

    record InvitePerson(UUID communityId, UUID personId, Role role, boolean guest, UUID by, Instant at)
            implements MembershipCommand {}

    record ChangeRole(
            UUID communityId, UUID personId, Role role, boolean guest, boolean anotherManagerStays, UUID by, Instant at)
            implements MembershipCommand {}

    /** Leaving, removal, and taking back a request or an invitation. */
    record EndMembership(UUID communityId, UUID personId, boolean anotherManagerStays, UUID by, Instant at)
            implements MembershipCommand {}
}
