package org.kring.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kring.platform.command.Commands;
import org.kring.platform.test.Answer;
import org.kring.platform.test.Api;
import org.kring.platform.test.People;
import org.kring.platform.test.ServiceTest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@ServiceTest
@DirtiesContext // a broken event must not meet other tests
class RebuildIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int WRITERS = 4;
    private static final int MANY = 20_000;
    private static final Logger LOG = LoggerFactory.getLogger(RebuildIT.class);

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Commands commands;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void what_was_damaged_is_right_again_while_commands_and_readers_go_on() throws Exception {
        List<UUID> notes = writeMany(300);
        List<String> shape = shape();
        jdbc.sql("delete from note_page where note_id = any(?)")
                .param(notes.subList(0, 100).toArray(UUID[]::new))
                .update();
        jdbc.sql("update note_page set text = 'damaged'").update();

        AtomicBoolean rebuilt = new AtomicBoolean();
        Map<UUID, String> written = new HashMap<>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Map<UUID, String>>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.add(people.submit(() -> writeUntil(rebuilt)));
            }
            Future<Integer> pairs = people.submit(() -> writePairsUntil(rebuilt));
            Future<Integer> readsFirst = people.submit(() -> readAndChangeUntil(rebuilt, notes.getLast()));
            try {
                assertThat(rebuild().get("state").stringValue()).isEqualTo("DONE");
            } finally {
                rebuilt.set(true);
            }
            for (var writer : writers) {
                written.putAll(writer.get());
            }
            assertThat(pairs.get()).isPositive();
            assertThat(readsFirst.get()).isPositive();
        }

        assertThat(written).isNotEmpty();
        written.forEach((id, text) -> assertThat(read(id)).isEqualTo(text));
        notes.forEach(id -> assertThat(read(id)).isEqualTo("note of many"));
        assertThat(count("select count(*) from note_page where text = 'damaged'"))
                .isZero();
        assertThat(count("select count(*) from note_page"))
                .isEqualTo(count("select count(distinct aggregate_identifier) from domain_event"));
        assertThat(count("select count(*) from note_wording")).isEqualTo(count("select count(*) from domain_event"));
        assertThat(shape()).isEqualTo(shape);
        assertThat(count("select count(*) from pg_namespace where nspname = 'rebuild'"))
                .isZero();
    }

    @Test
    void an_event_that_commits_late_is_not_missed() {
        UUID late = Api.newId();
        writeMany(1);
        transaction.executeWithoutResult(open -> {
            append(late, "late");
            writeMany(1);
            start();
            await().during(Duration.ofMillis(300)).until(() -> isIn("RUNNING"));
        });
        assertThat(ended().get("state").stringValue()).isEqualTo("DONE");
        assertThat(read(late)).isEqualTo("late");
    }

    @Test
    void a_projection_that_fails_leaves_the_old_tables() {
        UUID note = writeMany(1).getFirst();
        UUID broken = Api.newId();
        append(broken, NoteProjection.UNPROJECTABLE);
        try {
            JsonNode failed = rebuild();
            assertThat(failed.get("state").stringValue()).isEqualTo("FAILED");
            assertThat(failed.get("failure").stringValue()).isEqualTo(NoteProjection.UNPROJECTABLE);
            assertThat(read(note)).isEqualTo("note of many");
            assertThat(count("select count(*) from pg_namespace where nspname = 'rebuild'"))
                    .isZero();
        } finally {
            jdbc.sql("delete from domain_event where aggregate_identifier = ?")
                    .param(broken.toString())
                    .update();
        }
        assertThat(rebuild().get("state").stringValue()).isEqualTo("DONE");
    }

    @Test
    void only_one_rebuild_runs_over_all_replicas() {
        transaction.executeWithoutResult(open -> {
            jdbc.sql("select pg_advisory_xact_lock(hashtextextended('kring rebuild', 0))")
                    .query((row, number) -> "another replica's")
                    .single();
            assertThat(api.anonymous().post("/actuator/readmodels").status()).isEqualTo(409);
        });
        assertThat(rebuild().get("state").stringValue()).isEqualTo("DONE");
    }

    @Test
    void an_operator_sees_how_far_it_is_and_how_long_commands_waited() {
        writeMany(3);
        JsonNode done = rebuild();
        assertThat(done.get("done").longValue()).isEqualTo(count("select count(*) from domain_event"));
        assertThat(done.get("of").longValue()).isEqualTo(done.get("done").longValue());
        assertThat(done.get("since").stringValue()).isNotEmpty();
        assertThat(done.get("heldMillis").longValue()).isNotNegative();
        assertThat(api.anonymous().get("/actuator/prometheus").body())
                .contains("kring_rebuild_running", "kring_rebuild_held_seconds", "kring_rebuild_ended_total");
    }

    @Test
    void commands_wait_a_moment_and_not_as_long_as_a_rebuild_of_many_events_takes() throws Exception {
        appendMany();
        AtomicBoolean rebuilt = new AtomicBoolean();
        List<Long> waits = new ArrayList<>();
        JsonNode done;
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> writer = people.submit(() -> {
                while (!rebuilt.get()) {
                    long begin = System.nanoTime();
                    writeMany(1);
                    waits.add(Duration.ofNanos(System.nanoTime() - begin).toMillis());
                }
            });
            try {
                done = rebuild();
            } finally {
                rebuilt.set(true);
            }
            writer.get();
        }
        LOG.info("{}; {} commands meanwhile, the slowest {} ms", done, waits.size(), Collections.max(waits));
        assertThat(done.get("state").stringValue()).isEqualTo("DONE");
        assertThat(done.get("done").longValue()).isGreaterThan(MANY);
        assertThat(count("select count(*) from note_page")).isGreaterThan(MANY);
        assertThat(Collections.max(waits)).isLessThan(2_000);
        jdbc.sql("delete from domain_event where payload like '%of very many%'").update();
    }

    private JsonNode rebuild() {
        start();
        return ended();
    }

    private void start() {
        Answer asked = api.anonymous().post("/actuator/readmodels");
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
    }

    private JsonNode ended() {
        await().atMost(SOON).until(() -> !isIn("RUNNING"));
        return progress();
    }

    private boolean isIn(String state) {
        return progress().get("state").stringValue().equals(state);
    }

    private JsonNode progress() {
        return api.anonymous().get("/actuator/readmodels").json();
    }

    private List<UUID> writeMany(int notes) {
        return IntStream.range(0, notes)
                .mapToObj(i -> api.as(People.NOORD)
                        .post("/api/notes", Map.of("text", "note of many"))
                        .id())
                .toList();
    }

    private Map<UUID, String> writeUntil(AtomicBoolean ended) {
        Map<UUID, String> written = new HashMap<>();
        for (int i = 0; !ended.get(); i++) {
            UUID id = Api.newId();
            String text = "note " + i;
            assertThat(api.as(People.ANNA)
                            .post("/api/notes", Map.of("id", id, "text", "first"))
                            .status())
                    .isEqualTo(201);
            assertThat(api.as(People.ANNA)
                            .put("/api/notes/" + id, Map.of("text", text))
                            .status())
                    .isEqualTo(200);
            assertThat(read(id)).isEqualTo(text);
            written.put(id, text);
        }
        return written;
    }

    private int writePairsUntil(AtomicBoolean ended) {
        int pairs = 0;
        for (; !ended.get(); pairs++) {
            assertThat(api.as(People.OOST)
                            .post(
                                    "/api/notes/pairs",
                                    List.of(Map.of("text", "one of two"), Map.of("text", "two of two")))
                            .status())
                    .isEqualTo(204);
        }
        return pairs;
    }

    /** Holds what the swap wants, and wants what the swap holds. */
    private int readAndChangeUntil(AtomicBoolean ended, UUID note) {
        int changes = 0;
        for (; !ended.get(); changes++) {
            commands.underLock("note/" + note, () -> {
                jdbc.sql("select text from note_page where note_id = ?")
                        .param(note)
                        .query(String.class)
                        .optional();
                return commands.send(new Note.NoteCommand.ChangeNote(note, "note of many", Instant.now()));
            });
        }
        return changes;
    }

    private void append(UUID id, String text) {
        jdbc.sql("""
                        insert into domain_event (aggregate_identifier, sequence_number, type, event_identifier,
                            meta_data, payload, payload_revision, payload_type, time_stamp)
                        values (:id, 0, 'note', gen_random_uuid()::text, '{}', :payload, '1', :type,
                            '2026-01-01T09:00:00Z')
                        """)
                .param("id", id.toString())
                .param("type", Note.NoteEvent.NoteWritten.class.getName())
                .param(
                        "payload",
                        "{\"noteId\": \"%s\", \"text\": \"%s\", \"at\": \"2026-01-01T09:00:00Z\"}".formatted(id, text))
                .update();
    }

    private void appendMany() {
        jdbc.sql("""
                        insert into domain_event (aggregate_identifier, sequence_number, type, event_identifier,
                            meta_data, payload, payload_revision, payload_type, time_stamp)
                        select id, 0, 'note', gen_random_uuid()::text, '{}',
                               json_build_object('noteId', id, 'text', 'of very many', 'at', '2026-01-01T09:00:00Z')::text,
                               '1', :type, '2026-01-01T09:00:00Z'
                        from (select gen_random_uuid() as id from generate_series(1, :many)) made
                        """)
                .param("type", Note.NoteEvent.NoteWritten.class.getName())
                .param("many", MANY)
                .update();
    }

    private String read(UUID id) {
        Answer note = api.as(People.NOORD).get("/api/notes/" + id);
        assertThat(note.status()).as(note.body()).isEqualTo(200);
        return note.json().get("text").stringValue();
    }

    /** Names and definitions of all that a migration could speak of. */
    private List<String> shape() {
        return jdbc.sql("""
                        select indexdef as line from pg_indexes where schemaname = 'public'
                        union all
                        select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
                        from pg_constraint where connamespace = 'public'::regnamespace
                        union all
                        select table_name || ' ' || column_name || ' ' || ordinal_position || ' ' || data_type
                               || ' ' || is_nullable || coalesce(' ' || column_default, '')
                               || coalesce(' ' || pg_get_serial_sequence(table_name, column_name), '')
                        from information_schema.columns where table_schema = 'public'
                        order by line
                        """).query(String.class).list();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
