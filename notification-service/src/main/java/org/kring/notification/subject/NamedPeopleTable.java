package org.kring.notification.subject;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was already named in a post or comment, or put to a card, so that an edit tells only those it adds. */
@Component
public class NamedPeopleTable {

    private final JdbcClient jdbc;

    NamedPeopleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Remembers them all and answers those who were not named before. {@code within} is the post or board around it. */
    public List<UUID> newlyNamed(UUID thing, UUID within, Collection<UUID> people) {
        return people.stream()
                .distinct()
                .filter(person -> remember(thing, within, person))
                .toList();
    }

    private boolean remember(UUID thing, UUID within, UUID person) {
        return jdbc.sql("""
                                insert into named_person (thing_id, person_id, within_id)
                                values (:thing, :person, :within)
                                on conflict do nothing
                                """)
                        .param("thing", thing)
                        .param("person", person)
                        .param("within", within)
                        .update()
                == 1;
    }

    void forget(UUID thing, UUID person) {
        jdbc.sql("delete from named_person where thing_id = :thing and person_id = :person")
                .param("thing", thing)
                .param("person", person)
                .update();
    }

    void forget(UUID thing) {
        jdbc.sql("delete from named_person where thing_id = :thing")
                .param("thing", thing)
                .update();
    }

    void forgetWithin(UUID around) {
        jdbc.sql("delete from named_person where within_id = :around")
                .param("around", around)
                .update();
    }
}
