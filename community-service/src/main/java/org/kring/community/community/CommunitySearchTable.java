package org.kring.community.community;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.community.access.Access;
import org.kring.community.access.Role;
import org.kring.community.words.Words;
import org.kring.platform.database.Conditions;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.PageQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.stereotype.Component;

/**
 * Finds communities for a reader, in the order of their names: nothing secret to strangers, nothing to guests but what
 * they are in or invited to.
 */
@Component
class CommunitySearchTable {

    private static final String SEEN_BY_ME = """
            select c.community_id, c.name, c.purpose, c.access, c.district_id, c.kind, c.archived, c.created_by,
                   c.created_at, c.version, m.state, m.role,
                   (select coalesce(sum(t.members), 0) from member_tally t
                    where t.community_id = c.community_id) as member_count
            from community_page c
            left join membership m on m.community_id = c.community_id and m.person_id = :me
            where\s""";

    private static final String MAY_BE_SEEN =
            "((c.access <> 'SECRET' and not :guest) or m.state in ('ACTIVE', 'INVITED'))";

    private final JdbcClient jdbc;

    CommunitySearchTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CommunityPage> find(UUID communityId, Caller caller) {
        return seenByMe(MAY_BE_SEEN + " and c.community_id = :community", Map.of("community", communityId), caller)
                .optional();
    }

    List<CommunityPage> find(@Nullable String q, boolean mine, @Nullable UUID district, Caller caller, PageQuery page) {
        Conditions which = new Conditions(MAY_BE_SEEN)
                .and("m.state = 'ACTIVE'", mine)
                .and("c.words @@ to_tsquery('simple', :words)", "words", Words.beginningsOf(q, ""))
                .and("c.district_id = :district", "district", district)
                .and(
                        "(c.sort_name, c.community_id) > (:afterName, :afterId)",
                        page.behind(after -> Map.of("afterName", after.text(0), "afterId", after.uuid(1))));
        return seenByMe(
                        which.sql() + " order by c.sort_name, c.community_id limit " + page.fetch(),
                        which.parameters(),
                        caller)
                .list();
    }

    private MappedQuerySpec<CommunityPage> seenByMe(String which, Map<String, ?> parameters, Caller caller) {
        return jdbc.sql(SEEN_BY_ME + which)
                .params(parameters)
                .param("me", caller.personId())
                .param("guest", caller.isGuest())
                .query(CommunitySearchTable::page);
    }

    private static CommunityPage page(ResultSet row, int number) throws SQLException {
        @Nullable String state = row.getString("state");
        @Nullable String role = row.getString("role");
        return new CommunityPage(
                row.getObject("community_id", UUID.class),
                row.getString("name"),
                row.getString("purpose"),
                Access.valueOf(row.getString("access")),
                row.getObject("district_id", UUID.class),
                row.getString("kind"),
                row.getBoolean("archived"),
                row.getObject("created_by", UUID.class),
                row.getTimestamp("created_at").toInstant(),
                row.getLong("member_count"),
                role != null && "ACTIVE".equals(state) ? Role.valueOf(role) : null,
                role != null && "INVITED".equals(state) ? Role.valueOf(role) : null,
                "REQUESTED".equals(state),
                row.getLong("version"));
    }
}
