package org.kring.community.district;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

sealed interface DistrictCommand {

    UUID districtId();

    @TargetAggregateIdentifier
    default String aggregateId() {
        return districtId().toString();
    }

    record CreateDistrict(UUID districtId, String name, UUID by, Instant at) implements DistrictCommand {}

    record CreateTeam(UUID districtId, UUID teamId, String name, UUID by, Instant at) implements DistrictCommand {}
}
