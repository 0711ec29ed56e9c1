package org.kring.community.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.platform.passport.Caller;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StandingTable {

    private final JdbcClient jdbc;

    StandingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isOnlyManagerSomewhere(UUID personId) {
        return jdbc.sql("""
                        select exists (
                            select from membership own
                            where own.person_id = :person and own.state = 'ACTIVE' and own.role = 'MANAGER'
                              and not exists (
                                  select from membership other
                                  where other.community_id = own.community_id and other.person_id <> own.person_id
                                    and other.state = 'ACTIVE' and other.role = 'MANAGER'))
                        """).param("person", personId).query(Boolean.class).single();
    }

    Optional<Standing> find(UUID communityId, Caller caller) {
        return jdbc.sql("""
                        select c.access, c.archived, m.state, m.role
                        from community_page c
                        left join membership m on m.community_id = c.community_id and m.person_id = :person
                        where c.community_id = :community
                        """)
                .param("person", caller.personId())
                .param("community", communityId)
                .query((row, number) -> standing(row, caller))
                .optional();
    }

    private static Standing standing(ResultSet row, Caller caller) throws SQLException {
        @Nullable String state = row.getString("state");
        return new Standing(
                Access.valueOf(row.getString("access")),
                row.getBoolean("archived"),
                "ACTIVE".equals(state) ? Role.valueOf(row.getString("role")) : null,
                "INVITED".equals(state),
                caller.isGuest(),
                caller.isAdmin());
    }
}
