package org.kring.community.community;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.kring.platform.command.StoredEvent;

public sealed interface CommunityEvent extends StoredEvent {

    UUID communityId();

    @Override
    default String aggregateId() {
        return communityId().toString();
    }

    @Revision("1")
    record CommunityCreated(UUID communityId, CommunityDetails details, UUID by, Instant at)
            implements CommunityEvent {}

    @Revision("1")
    record CommunityEdited(UUID communityId, CommunityDetails details, UUID by, Instant at) implements CommunityEvent {}

    @Revision("1")
    record CommunityArchived(UUID communityId, UUID by, Instant at) implements CommunityEvent {}
}
