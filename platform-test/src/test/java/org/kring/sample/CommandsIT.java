package org.kring.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kring.platform.test.Answer;
import org.kring.platform.test.Api;
import org.kring.platform.test.People;
import org.kring.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class CommandsIT {

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_creation_that_is_sent_twice_is_answered_twice_and_stored_once() {
        Map<String, Object> note = Map.of("id", Api.newId(), "text", "eens");
        Answer first = api.as(People.NOORD).post("/api/notes", note);
        Answer second = api.as(People.NOORD).post("/api/notes", note);
        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(eventsOf(first.id())).isEqualTo(1);
        assertThat(api.as(People.NOORD)
                        .post("/api/notes", Map.of("id", first.id(), "text", "iets anders"))
                        .problem())
                .isEqualTo("note-exists");
    }

    @Test
    void a_change_of_a_stale_version_is_refused_with_the_current_one() {
        Answer created = write("eerste");
        String path = "/api/notes/" + created.id();
        Answer changed = api.as(People.OOST).ifMatch(0).put(path, Map.of("text", "tweede"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).isEqualTo("\"1\"");
        Answer stale = api.as(People.NOORD).ifMatch(0).put(path, Map.of("text", "derde"));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.version()).isEqualTo(1);
        assertThat(api.as(People.NOORD).get(path).json().get("text").stringValue())
                .isEqualTo("tweede");
    }

    @Test
    void changes_of_one_thing_at_once_are_all_decided_in_the_end() throws Exception {
        Answer created = write("begin");
        String path = "/api/notes/" + created.id();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var changes = people.invokeAll(IntStream.range(0, 60)
                    .mapToObj(i -> (Callable<Integer>) () -> api.as(People.ANNA)
                            .put(path, Map.of("text", "wijziging " + i))
                            .status())
                    .toList());
            for (var change : changes) {
                assertThat(change.get()).isEqualTo(200);
            }
        }
        assertThat(eventsOf(created.id())).isEqualTo(61);
    }

    @Test
    void a_change_that_another_replica_overtook_is_decided_again() {
        Answer created = write("hier");
        appendElsewhere(created, "daar");
        Answer changed = api.as(People.NOORD).put("/api/notes/" + created.id(), Map.of("text", "daarna"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.version()).isEqualTo(2);
    }

    @Test
    void a_change_of_the_version_that_another_replica_made_is_not_stale() {
        Answer created = write("hier");
        appendElsewhere(created, "daar");
        Answer changed = api.as(People.NOORD).ifMatch(1).put("/api/notes/" + created.id(), Map.of("text", "daarna"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.version()).isEqualTo(2);
    }

    @Test
    void what_another_replica_overtook_is_neither_a_repetition_nor_refused() {
        Answer created = write("hier");
        appendElsewhere(created, "daar");
        assertThat(api.as(People.NOORD)
                        .post("/api/notes", Map.of("id", created.id(), "text", "hier"))
                        .problem())
                .isEqualTo("note-exists");
        Answer another = write("hier");
        appendElsewhere(another, "daar");
        assertThat(api.as(People.NOORD)
                        .post("/api/notes", Map.of("id", another.id(), "text", "daar"))
                        .status())
                .isEqualTo(201);
    }

    /** What another replica does: it appends behind this one's cached aggregate. */
    private void appendElsewhere(Answer created, String text) {
        jdbc.sql("""
                        insert into domain_event (aggregate_identifier, sequence_number, type, event_identifier,
                            meta_data, payload, payload_revision, payload_type, time_stamp)
                        select aggregate_identifier, 1, type, gen_random_uuid()::text,
                            meta_data, replace(payload, 'hier', ?), payload_revision, payload_type, time_stamp
                        from domain_event where aggregate_identifier = ?
                        """).params(text, created.id().toString()).update();
    }

    private Answer write(String text) {
        return api.as(People.NOORD).post("/api/notes", Map.of("text", text));
    }

    private long eventsOf(UUID id) {
        return jdbc.sql("select count(*) from domain_event where aggregate_identifier = ?")
                .param(id.toString())
                .query(Long.class)
                .single();
    }
}
