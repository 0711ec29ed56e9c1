package org.kring.platform.test;

import java.util.List;
import java.util.UUID;

/** Somebody who appears in tests. */
public record Person(UUID id, String handle, String name, List<String> roles) {

    /** What community-service would tell of this person. */
    public org.kring.events.CommunityEvent.PersonChanged introduced() {
        return new org.kring.events.CommunityEvent.PersonChanged(
                id,
                handle,
                name,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                roles.contains("guest"),
                java.time.Instant.parse("2026-01-01T08:00:00Z"));
    }
}
