package org.kring.community.district;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.kring.community.district.DistrictEvent.DistrictCreated;
import org.kring.community.district.DistrictEvent.TeamCreated;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("district-page")
class DistrictPageProjection {

    private final DistrictPageTable table;

    DistrictPageProjection(DistrictPageTable table) {
        this.table = table;
    }

    @EventHandler
    void on(DistrictEvent event, @SequenceNumber long version) {
        switch (event) {
            case DistrictCreated created -> table.insert(created.districtId(), created.name(), version);
            case TeamCreated created ->
                table.insertTeam(created.districtId(), created.teamId(), created.name(), version);
        }
    }
}
