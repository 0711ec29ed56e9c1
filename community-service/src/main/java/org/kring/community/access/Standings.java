package org.kring.community.access;

import java.util.UUID;
import org.kring.platform.passport.Caller;
import org.springframework.stereotype.Component;

/** Tells where a caller stands towards a community: one query in front of every request about it. */
@Component
public class Standings {

    private final StandingTable table;

    Standings(StandingTable table) {
        this.table = table;
    }

    /** Refused with 404 where the caller may not even know that there is such a community. */
    public Standing of(UUID communityId, Caller caller) {
        return table.find(communityId, caller)
                .filter(Standing::mayFind)
                .orElseThrow(AccessRejection.COMMUNITY_NOT_FOUND::refused);
    }

    /** Whether some community would be without a manager if it were not for this person. */
    public boolean isOnlyManagerSomewhere(UUID personId) {
        return table.isOnlyManagerSomewhere(personId);
    }
}
