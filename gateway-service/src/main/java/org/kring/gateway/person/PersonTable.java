package org.kring.gateway.person;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who signed in, and with what roles the last time. */
@Component
class PersonTable {

    private final JdbcClient jdbc;

    PersonTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Person> find(UUID id) {
        return jdbc.sql("select person_id, handle, name, roles from person where person_id = ?")
                .param(id)
                .query(PersonTable::person)
                .optional();
    }

    void save(Person person, Instant now) {
        jdbc.sql("""
                insert into person (person_id, handle, name, roles, signed_in_at)
                values (:id, :handle, :name, :roles, :now)
                on conflict (person_id) do update
                set handle = excluded.handle, name = excluded.name,
                    roles = excluded.roles, signed_in_at = excluded.signed_in_at
                """)
                .param("id", person.id())
                .param("handle", person.handle())
                .param("name", person.name())
                .param("roles", person.roles().toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        Array roles = row.getArray("roles");
        return new Person(
                row.getObject("person_id", UUID.class), row.getString("handle"), row.getString("name"), Set.of((String
                                [])
                        roles.getArray()));
    }
}
