package org.kring.search.sight;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kring.platform.access.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people and communities are called today: names change, so no other document repeats them. */
@Component
public class NamesTable {

    private final People people;
    private final JdbcClient jdbc;

    NamesTable(People people, JdbcClient jdbc) {
        this.people = people;
        this.jdbc = jdbc;
    }

    /** Without those who are not known, or not any more. */
    public Map<UUID, String> ofPeople(Collection<UUID> ids) {
        return people.names(ids);
    }

    public Map<UUID, String> ofCommunities(Collection<UUID> ids) {
        return jdbc
                .sql("select community_id, name from community_copy where community_id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("community_id", UUID.class), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
