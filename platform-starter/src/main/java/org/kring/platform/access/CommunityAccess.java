package org.kring.platform.access;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.events.CommunityEvent.Access;
import org.kring.events.CommunityEvent.CommunityRole;
import org.kring.platform.passport.Caller;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a community lets a caller do, by this service's own copy of memberships. Strangers to a SECRET community get
 * the same answer as for one that does not exist.
 */
public class CommunityAccess {

    private final JdbcClient jdbc;

    CommunityAccess(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Standing(
            Access access, boolean archived, @Nullable CommunityRole role) {

        boolean mayRead(Caller caller) {
            return role != null || (access == Access.OPEN && !caller.isGuest());
        }

        boolean mayKnowOf(Caller caller) {
            return mayRead(caller) || (access == Access.CLOSED && !caller.isGuest());
        }
    }

    public boolean mayRead(UUID communityId, Caller caller) {
        return standing(communityId, caller)
                .filter(standing -> standing.mayRead(caller))
                .isPresent();
    }

    public boolean isManager(UUID communityId, Caller caller) {
        return standing(communityId, caller)
                .filter(standing -> standing.role() == CommunityRole.MANAGER)
                .isPresent();
    }

    public void requireRead(UUID communityId, Caller caller) {
        readable(communityId, caller);
    }

    /** Members of whatever role write; an archived community takes nothing more. */
    public void requireWrite(UUID communityId, Caller caller) {
        Standing standing = readable(communityId, caller);
        if (standing.role() == null) {
            throw AccessRejection.WRITING_IS_FOR_MEMBERS.refused();
        }
        if (standing.archived()) {
            throw AccessRejection.COMMUNITY_ARCHIVED.refused();
        }
    }

    public void requireManager(UUID communityId, Caller caller) {
        requireWrite(communityId, caller);
        if (!isManager(communityId, caller)) {
            throw AccessRejection.MANAGERS_ONLY.refused();
        }
    }

    private Standing readable(UUID communityId, Caller caller) {
        Standing standing = standing(communityId, caller)
                .filter(found -> found.mayKnowOf(caller))
                .orElseThrow(AccessRejection.COMMUNITY_NOT_FOUND::refused);
        if (!standing.mayRead(caller)) {
            throw AccessRejection.MEMBERS_ONLY.refused();
        }
        return standing;
    }

    private Optional<Standing> standing(UUID communityId, Caller caller) {
        return jdbc.sql("""
                        select c.access, c.archived, m.role
                        from community_copy c
                        left join membership_copy m on m.community_id = c.community_id and m.person_id = ?
                        where c.community_id = ?
                        """)
                .params(caller.personId(), communityId)
                .query((row, number) -> new Standing(
                        Access.valueOf(row.getString("access")),
                        row.getBoolean("archived"),
                        role(row.getString("role"))))
                .optional();
    }

    private static @Nullable CommunityRole role(@Nullable String name) {
        return name == null ? null : CommunityRole.valueOf(name);
    }
}
