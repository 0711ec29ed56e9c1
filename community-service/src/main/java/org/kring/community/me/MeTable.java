package org.kring.community.me;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kring.community.me.MePage.Belonging;
import org.kring.platform.passport.Caller;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class MeTable {

    private static final int MOST_COMMUNITIES = 1_000;

    private final JdbcClient jdbc;

    MeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MePage> find(Caller caller) {
        List<Belonging> communities = communitiesOf(caller.personId());
        return jdbc.sql("select handle, name, email, district_id from person_profile where person_id = ?")
                .param(caller.personId())
                .query((row, number) -> new MePage(
                        caller.personId(),
                        row.getString("handle"),
                        row.getString("name"),
                        row.getString("email"),
                        caller.roles(),
                        row.getObject("district_id", UUID.class),
                        communities))
                .optional();
    }

    private List<Belonging> communitiesOf(UUID personId) {
        return jdbc.sql("""
                        select c.community_id, c.name, m.role
                        from membership m
                        join community_page c on c.community_id = m.community_id
                        where m.person_id = :person and m.state = 'ACTIVE' and not c.archived
                        order by c.sort_name, c.community_id
                        limit %d
                        """.formatted(MOST_COMMUNITIES))
                .param("person", personId)
                .query(Belonging.class)
                .list();
    }
}
