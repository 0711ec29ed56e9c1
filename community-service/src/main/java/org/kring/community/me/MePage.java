package org.kring.community.me;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.community.access.Role;

record MePage(
        UUID personId,
        String handle,
        String name,
        @Nullable String email,
        Set<String> roles,
        @Nullable UUID districtId,
        List<Belonging> communities) {

    record Belonging(UUID communityId, String name, Role role) {}
}
