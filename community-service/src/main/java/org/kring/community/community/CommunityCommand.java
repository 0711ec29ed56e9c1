package org.kring.community.community;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

sealed interface CommunityCommand {

    UUID communityId();

    @TargetAggregateIdentifier
    default String aggregateId() {
        return communityId().toString();
    }

    /** {@code asAdmin}: may let a community speak for the organisation. */
    record CreateCommunity(UUID communityId, CommunityDetails details, UUID by, boolean asAdmin, Instant at)
            implements CommunityCommand {}

    record EditCommunity(UUID communityId, CommunityDetails details, UUID by, boolean asAdmin, Instant at)
            implements CommunityCommand {}

    record ArchiveCommunity(UUID communityId, UUID by, Instant at) implements CommunityCommand {}
}
