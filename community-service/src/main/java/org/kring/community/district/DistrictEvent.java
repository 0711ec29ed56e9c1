package org.kring.community.district;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.kring.platform.command.StoredEvent;

public sealed interface DistrictEvent extends StoredEvent {

    UUID districtId();

    @Override
    default String aggregateId() {
        return districtId().toString();
    }

    @Revision("1")
    record DistrictCreated(UUID districtId, String name, UUID by, Instant at) implements DistrictEvent {}

    @Revision("1")
    record TeamCreated(UUID districtId, UUID teamId, String name, UUID by, Instant at) implements DistrictEvent {}
}
