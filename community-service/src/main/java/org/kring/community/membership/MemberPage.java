package org.kring.community.membership;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.community.access.Role;

/**
 * Somebody in the list of members, or in the list of those who ask to be.
 *
 * @param role null for who asks
 */
record MemberPage(
        UUID personId,
        String handle,
        String name,
        @Nullable String title,
        @Nullable Role role,
        Instant since) {}
