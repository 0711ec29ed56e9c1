package org.kring.community.district;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** What other features ask about districts. */
@Component
public class Districts {

    private final DistrictPageTable table;

    Districts(DistrictPageTable table) {
        this.table = table;
    }

    public boolean exists(UUID districtId) {
        return table.find(districtId).isPresent();
    }

    public boolean hasTeam(UUID districtId, UUID teamId) {
        return table.hasTeam(districtId, teamId);
    }
}
