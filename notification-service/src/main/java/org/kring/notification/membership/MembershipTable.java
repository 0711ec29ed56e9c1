package org.kring.notification.membership;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kring.events.CommunityEvent.CommunityRole;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Memberships with the moment they began. The starter's copy knows only who is a member now. */
@Component
public class MembershipTable {

    private final JdbcClient jdbc;

    MembershipTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A change of role does not begin a membership anew. */
    public void grant(UUID communityId, UUID personId, CommunityRole role, Instant since) {
        jdbc.sql("""
                        insert into membership (community_id, person_id, role, since)
                        values (:community, :person, :role, :since)
                        on conflict (community_id, person_id) do update set role = excluded.role
                        """)
                .param("community", communityId)
                .param("person", personId)
                .param("role", role.name())
                .param("since", since.atOffset(UTC))
                .update();
    }

    public void end(UUID communityId, UUID personId) {
        jdbc.sql("delete from membership where community_id = :community and person_id = :person")
                .param("community", communityId)
                .param("person", personId)
                .update();
    }

    public void endAll(UUID personId) {
        jdbc.sql("delete from membership where person_id = :person")
                .param("person", personId)
                .update();
    }

    public boolean holds(UUID communityId, UUID personId) {
        return jdbc.sql("""
                        select exists (select from membership
                                       where community_id = :community and person_id = :person)
                        """)
                .param("community", communityId)
                .param("person", personId)
                .query(Boolean.class)
                .single();
    }

    public List<UUID> managersOf(UUID communityId) {
        return jdbc.sql("select person_id from membership where community_id = :community and role = 'MANAGER'")
                .param("community", communityId)
                .query(UUID.class)
                .list();
    }

    /** The role of a person by community. */
    public Map<UUID, CommunityRole> of(UUID personId) {
        record Row(UUID communityId, CommunityRole role) {}
        return jdbc
                .sql("select community_id, role from membership where person_id = :person")
                .param("person", personId)
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Row::communityId, Row::role));
    }
}
