package org.kring.content.reaction;

import java.time.ZoneOffset;
import org.kring.content.reaction.ReactionEvent.ReactionGiven;
import org.kring.content.reaction.ReactionEvent.ReactionWithdrawn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who gave which reaction to what: one row each. */
@Component
class ReactionTable {

    private final JdbcClient jdbc;

    ReactionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(ReactionGiven e) {
        jdbc.sql("""
                        insert into reaction (target_id, person_id, reaction, given_at)
                        values (:target, :person, :reaction, :at)
                        """)
                .param("target", e.targetId())
                .param("person", e.by())
                .param("reaction", e.reaction().word())
                .param("at", e.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(ReactionWithdrawn e) {
        jdbc.sql("delete from reaction where target_id = :target and person_id = :person and reaction = :reaction")
                .param("target", e.targetId())
                .param("person", e.by())
                .param("reaction", e.reaction().word())
                .update();
    }
}
