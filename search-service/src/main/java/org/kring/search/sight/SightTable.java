package org.kring.search.sight;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.kring.platform.passport.Caller;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from the copies of memberships what a reader may see now. */
@Component
public class SightTable {

    private final JdbcClient jdbc;

    SightTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Sight of(Caller reader) {
        return new Sight(readable(reader), listed(reader), reader.isGuest() ? peopleAround(reader) : null);
    }

    private Set<UUID> readable(Caller reader) {
        return ids("select readable_communities(:person, :guest)", reader);
    }

    private Set<UUID> listed(Caller reader) {
        return ids("""
                select community_id from community_copy where access <> 'SECRET' and not :guest
                union
                select community_id from membership_copy where person_id = :person
                """, reader);
    }

    /** Themselves too, so that they find themselves before anybody invited them anywhere. */
    private Set<UUID> peopleAround(Caller reader) {
        return ids("""
                select other.person_id
                from membership_copy own join membership_copy other using (community_id)
                where own.person_id = :person
                union
                select :person where :guest
                """, reader);
    }

    private Set<UUID> ids(String sql, Caller reader) {
        return new LinkedHashSet<>(jdbc.sql(sql)
                .param("person", reader.personId())
                .param("guest", reader.isGuest())
                .query(UUID.class)
                .list());
    }
}
