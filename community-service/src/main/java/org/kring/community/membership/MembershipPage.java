package org.kring.community.membership;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.community.access.Role;

/** @param role what they are, or are invited to be; null while they only asked */
record MembershipPage(
        UUID communityId,
        UUID personId,
        State state,
        @Nullable Role role,
        long version) {}
