package org.kring.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.kring.events.CommunityEvent;
import org.kring.events.ContentEvent;
import org.kring.events.Topics;
import org.kring.platform.consume.Received;
import org.kring.platform.test.Answer;
import org.kring.platform.test.Api;
import org.kring.platform.test.People;
import org.kring.platform.test.Published;
import org.kring.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@ServiceTest
class KafkaIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired
    Api api;

    @Autowired
    Published published;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    NoteListener listener;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void what_is_stored_is_published_once_and_in_order() {
        Answer note = api.as(People.NOORD).post("/api/notes", Map.of("text", "0"));
        for (int i = 1; i < 20; i++) {
            api.as(People.NOORD).put("/api/notes/" + note.id(), Map.of("text", Integer.toString(i)));
        }
        await().atMost(SOON)
                .until(() -> published.under(Topics.CONTENT, note.id()).size() >= 20);
        List<Received> story = published.under(Topics.CONTENT, note.id());
        assertThat(story).extracting(next -> next.envelope().version()).containsExactlyElementsOf(versions(20));
        assertThat(story.getFirst().event()).isInstanceOf(ContentEvent.PostPublished.class);
        assertThat(story.getFirst().envelope().personId()).isEqualTo(People.NOORD.id());
    }

    @Test
    void more_than_the_relay_sends_at_once_is_published_once_and_in_order() {
        UUID note = Api.newId();
        store(note, "veel", 3_500);
        await().atMost(SOON).until(() -> published.under(Topics.CONTENT, note).size() >= 3_500);
        assertThat(published.under(Topics.CONTENT, note))
                .extracting(next -> next.envelope().version())
                .containsExactlyElementsOf(versions(3_500));
    }

    @Test
    void an_operator_sees_up_to_where_all_is_published_and_has_it_published_again() {
        UUID note =
                api.as(People.NOORD).post("/api/notes", Map.of("text", "ooit")).id();
        await().atMost(SOON).until(() -> published.under(Topics.CONTENT, note).size() == 1);

        JsonNode place = api.anonymous().get("/actuator/relay").json();
        assertThat(place.get("leading").booleanValue()).isTrue();
        assertThat(place.get("position").stringValue()).matches("[1-9]\\d*-[1-9]\\d*");
        assertThat(api.anonymous().post("/actuator/relay", Map.of()).body()).isEqualTo("{\"reset\":true}");

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(published.under(Topics.CONTENT, note))
                        .extracting(next -> next.envelope().version())
                        .containsExactly(0L, 0L));
    }

    @Test
    void the_relay_waits_for_a_transaction_that_began_earlier_and_commits_later() {
        UUID early = Api.newId();
        transaction.executeWithoutResult(slow -> {
            store(early, "traag", 1);
            Answer quick = api.as(People.NOORD).post("/api/notes", Map.of("text", "haast"));
            assertThat(quick.status()).isEqualTo(201);
        });
        await().atMost(SOON).untilAsserted(() -> assertThat(heard("traag")).isEqualTo(1));
    }

    @Test
    void a_record_that_comes_twice_has_one_effect() {
        ContentEvent post = post(Api.newId(), "dubbel");
        published.send(post, "twice", 4);
        published.send(post, "twice", 4);
        published.send(post(Api.newId(), "na de dubbele"), "after", 0);
        await().atMost(SOON).until(() -> heard("na de dubbele") == 1);
        await().during(Duration.ofMillis(300)).atMost(SOON).until(() -> heard("dubbel") == 1);
    }

    @Test
    void a_record_that_cannot_be_handled_is_parked_with_its_cause_and_can_be_replayed() {
        UUID poison = Api.newId();
        listener.chokesOn.add(poison);
        published.send(post(poison, "gif"));
        published.sendRaw(new ProducerRecord<>(Topics.CONTENT, poison.toString(), new byte[] {1, 2, 3}));
        published.send(post(Api.newId(), "na het gif"));
        await().atMost(SOON).until(() -> heard("na het gif") == 1);
        await().atMost(SOON)
                .until(() -> api.anonymous().get("/actuator/parked").body().contains("choked"));
        assertThat(heard("gif")).isZero();
        await("said to who watches").atMost(SOON).until(() -> parked() > 0 && parkedInFigures() == parked());

        JsonNode tooEarly = api.anonymous().post("/actuator/parked", Map.of()).json();
        assertThat(tooEarly.get("stillParked").intValue()).isPositive();
        assertThat(tooEarly.get("failedAgain").valueStream()).anySatisfy(failed -> {
            assertThat(failed.get("key").stringValue()).isEqualTo(poison.toString());
            assertThat(failed.get("cause").stringValue()).contains("choked");
        });

        listener.chokesOn.clear();
        api.anonymous().post("/actuator/parked", Map.of());
        assertThat(heard("gif")).isEqualTo(1);
        assertThat(api.anonymous().get("/actuator/parked").body()).doesNotContain("choked");
        // The unreadable one is still tried by others meanwhile, and parked when they give up.
        await("said to who watches").atMost(SOON).until(() -> parkedInFigures() == parked());
    }

    @Test
    void copies_of_communities_decide_what_a_reader_sees() {
        UUID community = Api.newId();
        Instant now = Instant.now();
        published.send(
                created(community, CommunityEvent.Access.SECRET, now),
                granted(community, CommunityEvent.CommunityRole.MANAGER, now));
        String path = "/api/notes/of-community/" + community;
        await().atMost(SOON).until(() -> api.as(People.NOORD).get(path).status() == 204);
        assertThat(api.as(People.OOST).get(path).status()).isEqualTo(404);
        assertThat(api.as(People.ADMIN).get(path).status()).isEqualTo(404);
        published.send(new CommunityEvent.MembershipEnded(community, People.NOORD.id(), People.NOORD.id(), now));
        await().atMost(SOON).until(() -> api.as(People.NOORD).get(path).status() == 404);
    }

    @Test
    void a_copy_whose_beginning_is_replayed_too_late_is_made_by_history_that_is_published_again() {
        UUID community = Api.newId();
        Instant now = Instant.now();
        CommunityEvent created = created(community, CommunityEvent.Access.OPEN, now);
        CommunityEvent archived = new CommunityEvent.CommunityArchived(community, People.NOORD.id(), now);
        String aggregate = community.toString();
        String path = "/api/notes/of-community/" + community;
        jdbc.sql("alter table community_copy add constraint choked check (community_id <> '%s')".formatted(community))
                .update();
        published.send(created, aggregate, 0);
        await().atMost(SOON)
                .until(() -> api.anonymous().get("/actuator/parked").body().contains(aggregate));
        jdbc.sql("alter table community_copy drop constraint choked").update();
        published.send(archived, aggregate, 1);
        published.send(granted(community, CommunityEvent.CommunityRole.MANAGER, now));
        await().atMost(SOON).until(() -> isMember(community));

        api.anonymous().post("/actuator/parked", Map.of());
        assertThat(api.as(People.OOST).get(path).status()).as("too late").isEqualTo(404);

        published.send(created, aggregate, 0);
        published.send(archived, aggregate, 1);
        await().atMost(SOON).until(() -> api.as(People.OOST).get(path).status() == 204);
    }

    @Test
    void a_command_tells_how_far_others_must_have_read() {
        Answer note = api.as(People.NOORD).post("/api/notes", Map.of("text", "positie"));
        assertThat(note.header("Kring-Position")).matches("sample/" + note.id() + "@\\d+-\\d+");
    }

    @Test
    void a_request_that_follows_a_command_waits_no_longer_than_two_seconds_for_the_copies() {
        Answer answer = api.as(People.NOORD)
                .header("Kring-Position", "community/" + Api.newId() + "@999999999-1")
                .get("/api/notes/who");
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void who_just_did_something_is_not_told_that_there_is_nothing_before_the_copies_have_heard_of_it() {
        UUID community = Api.newId();
        String path = "/api/notes/of-community/" + community;
        Answer meanwhile = api.as(People.NOORD)
                .header("Kring-Position", "community/" + community + "@999999999-1")
                .get(path);
        assertThat(meanwhile.status()).isEqualTo(503);
        assertThat(meanwhile.header("Retry-After")).isEqualTo("1");
        assertThat(meanwhile.problem()).isEqualTo("behind");
        assertThat(api.as(People.NOORD).get(path).status()).isEqualTo(404);
    }

    private boolean isMember(UUID community) {
        return jdbc.sql("select exists (select from membership_copy where community_id = ?)")
                .param(community)
                .query(Boolean.class)
                .single();
    }

    private static CommunityEvent created(UUID community, CommunityEvent.Access access, Instant at) {
        return new CommunityEvent.CommunityCreated(
                community, "Recherche", "Zaken", access, null, null, People.NOORD.id(), at);
    }

    private static CommunityEvent granted(UUID community, CommunityEvent.CommunityRole role, Instant at) {
        return new CommunityEvent.MembershipGranted(
                community, People.NOORD.id(), role, CommunityEvent.GrantedBy.FOUNDING, People.NOORD.id(), at);
    }

    private static ContentEvent post(UUID id, String title) {
        return new ContentEvent.PostPublished(
                id,
                new UUID(0, 1),
                ContentEvent.PostKind.UPDATE,
                title,
                title,
                List.of(),
                List.of(),
                People.ANNA.id(),
                Instant.now());
    }

    private static List<Long> versions(int count) {
        return IntStream.range(0, count).mapToObj(Long::valueOf).toList();
    }

    private void store(UUID id, String text, int events) {
        String payload = "{\"noteId\":\"" + id + "\",\"text\":\"" + text + "\",\"at\":\"2026-01-01T00:00:00Z\"}";
        jdbc.sql("""
                        insert into domain_event (aggregate_identifier, sequence_number, type, event_identifier,
                            meta_data, payload, payload_revision, payload_type, time_stamp)
                        select ?, version, 'note', gen_random_uuid()::text, '{}', ?, '1', ?, '2026-01-01T00:00:00Z'
                        from generate_series(0, ? - 1) version
                        """)
                .params(id.toString(), payload, Note.NoteEvent.NoteWritten.class.getName(), events)
                .update();
    }

    private long heard(String title) {
        return jdbc.sql("select count(*) from heard where title = ?")
                .param(title)
                .query(Long.class)
                .single();
    }

    private int parked() {
        return api.anonymous().get("/actuator/parked").json().size();
    }

    private int parkedInFigures() {
        return api.anonymous()
                .get("/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith("kring_parked_records{"))
                .mapToInt(line -> (int) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
