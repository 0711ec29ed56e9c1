package org.kring.sample;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("note-page")
class NoteProjection {

    static final String UNPROJECTABLE = "cannot be projected";

    private final JdbcClient jdbc;

    NoteProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(Note.NoteEvent event, @SequenceNumber long version) {
        if (event.text().equals(UNPROJECTABLE)) {
            throw new IllegalStateException(UNPROJECTABLE);
        }
        jdbc.sql("""
                        insert into note_page values (?, ?, ?)
                        on conflict (note_id) do update set text = excluded.text, version = excluded.version
                        """).params(event.noteId(), event.text(), version).update();
        jdbc.sql("insert into note_wording (note_id, version, text) values (?, ?, ?)")
                .params(event.noteId(), version, event.text())
                .update();
    }
}
