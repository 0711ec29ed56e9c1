package org.kring.community.community;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.community.access.Access;
import org.kring.community.access.Role;

/**
 * A community as one reader sees it.
 *
 * @param myRole null for who is not in it
 * @param invitedAs the role that an open invitation offers the reader
 * @param requested whether the reader has asked to join and was not answered yet
 */
record CommunityPage(
        UUID id,
        String name,
        String purpose,
        Access access,
        @Nullable UUID districtId,
        @Nullable String kind,
        boolean archived,
        UUID createdBy,
        Instant createdAt,
        long memberCount,
        @Nullable Role myRole,
        @Nullable Role invitedAs,
        boolean requested,
        long version) {

    CommunityDetails details() {
        return new CommunityDetails(name, purpose, access, districtId, kind);
    }
}
