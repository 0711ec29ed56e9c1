package org.kring.community.access;

import static org.kring.community.access.AccessRejection.COMMUNITY_ARCHIVED;
import static org.kring.community.access.AccessRejection.MANAGERS_ONLY;
import static org.kring.community.access.AccessRejection.MEMBERS_ONLY;

import org.jspecify.annotations.Nullable;

/**
 * Where a caller stands towards a community that they may know of. Reads as a sentence:
 * {@code standings.of(community, caller).managing().beforeItsEnd()}.
 *
 * @param role in the community, null for who is not in it
 * @param guest a guest of Kring, who sees nothing but what they are in or invited to
 */
public record Standing(
        Access access, boolean archived, @Nullable Role role, boolean invited, boolean guest, boolean admin) {

    /** Refused unless they may see who is in it. */
    public Standing reading() {
        if (!mayRead()) {
            throw MEMBERS_ONLY.refused();
        }
        return this;
    }

    /** Refused unless they may change it and decide on its members. */
    public Standing managing() {
        if (!mayManage()) {
            throw MANAGERS_ONLY.refused();
        }
        return this;
    }

    /** Refused once it is archived. */
    public Standing beforeItsEnd() {
        if (archived) {
            throw COMMUNITY_ARCHIVED.refused();
        }
        return this;
    }

    boolean mayFind() {
        return role != null || invited || (access != Access.SECRET && !guest);
    }

    boolean mayRead() {
        return role != null || (access == Access.OPEN && !guest) || mayManage();
    }

    /** An admin mends what has no manager left; what is secret stays secret from them too. */
    boolean mayManage() {
        return role == Role.MANAGER || (admin && access != Access.SECRET);
    }
}
