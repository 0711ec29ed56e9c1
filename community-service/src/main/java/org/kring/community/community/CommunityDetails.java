package org.kring.community.community;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.community.access.Access;

/** What a manager may say about a community; {@code kind} is the organisation's own word for it. */
public record CommunityDetails(
        String name,
        String purpose,
        Access access,
        @Nullable UUID districtId,
        @Nullable String kind) {

    /** Whether the organisation itself speaks here, so that its news is official. */
    boolean isOfTheOrganisation() {
        return org.kring.events.CommunityEvent.ORGANISATION.equals(kind);
    }
}
