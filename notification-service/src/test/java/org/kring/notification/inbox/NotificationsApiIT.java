package org.kring.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.platform.test.People.ANNA;
import static org.kring.platform.test.People.NOORD;
import static org.kring.platform.test.People.OOST;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.events.CommunityEvent.Access;
import org.kring.notification.InboxOf;
import org.kring.notification.Village;
import org.kring.platform.test.Api;
import org.kring.platform.test.Published;
import org.kring.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ServiceTest
class NotificationsApiIT {

    @Autowired
    private Api api;

    @Autowired
    private Published published;

    @Autowired
    private JdbcClient jdbc;

    private InboxOf inbox;

    @BeforeEach
    void three_mentions_and_nothing_else_unread() {
        Village village = Village.founded(published, Access.OPEN, NOORD);
        api.as(OOST).post("/api/notifications/read-all");
        village.post(NOORD, "Een", OOST);
        village.post(NOORD, "Twee", OOST);
        village.post(NOORD, "Drie", OOST);
        inbox = new InboxOf(api, OOST, village.id);
        inbox.becomes("MENTION", "MENTION", "MENTION");
    }

    @Test
    void one_is_read_however_often_one_says_so() {
        String id = inbox.items().getLast().get("id").stringValue();

        assertThat(api.as(OOST).post("/api/notifications/" + id + "/read").status())
                .isEqualTo(204);
        assertThat(api.as(OOST).post("/api/notifications/" + id + "/read").status())
                .isEqualTo(204);

        assertThat(unread()).isEqualTo(2);
        assertThat(list("?unread=true").get("items")).hasSize(2);
        assertThat(inbox.items().getLast().get("read").booleanValue()).isTrue();
    }

    @Test
    void all_are_read_at_once() {
        assertThat(api.as(OOST).post("/api/notifications/read-all").status()).isEqualTo(204);

        assertThat(unread()).isZero();
        assertThat(list("?unread=true").get("items")).isEmpty();
        assertThat(inbox.items()).hasSize(3);
    }

    @Test
    void what_is_somebody_elses_does_not_exist() {
        String id = inbox.items().getFirst().get("id").stringValue();

        assertThat(api.as(ANNA).post("/api/notifications/" + id + "/read").problem())
                .isEqualTo("notification-not-found");
        assertThat(api.as(ANNA)
                        .post("/api/notifications/" + UUID.randomUUID() + "/read")
                        .status())
                .isEqualTo(404);
        assertThat(api.as(ANNA).post("/api/notifications/not-an-id/read").status())
                .isEqualTo(404);
        assertThat(unread()).isEqualTo(3);
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        JsonNode first = list("?limit=2&unread=true");
        JsonNode second = list("?limit=2&unread=true&after=" + first.get("next").stringValue());

        assertThat(first.get("items").valueStream().map(NotificationsApiIT::title))
                .containsExactly("Drie", "Twee");
        assertThat(second.get("items").valueStream().map(NotificationsApiIT::title))
                .containsExactly("Een");
        assertThat(second.get("next").isNull()).isTrue();
    }

    @Test
    void the_words_are_in_the_language_of_the_reader() {
        JsonNode english = api.as(OOST)
                .header("Accept-Language", "en-GB,en;q=0.9")
                .get("/api/notifications?limit=1")
                .json();

        assertThat(english.at("/items/0/text").stringValue()).isEqualTo("Nina Noord mentioned you in “Drie”");
        assertThat(list("?limit=1").at("/items/0/text").stringValue()).isEqualTo("Nina Noord noemde je in “Drie”");
    }

    @Test
    void nonsense_is_refused_and_strangers_are_sent_away() {
        assertThat(api.as(OOST).get("/api/notifications?unread=perhaps").status())
                .isEqualTo(400);
        assertThat(api.as(OOST).get("/api/notifications?after=nonsense").status())
                .isEqualTo(400);
        assertThat(api.anonymous().get("/api/notifications").status()).isEqualTo(401);
        assertThat(api.anonymous().get("/api/live").status()).isEqualTo(401);
    }

    @Test
    void the_service_describes_itself() {
        JsonNode paths = api.anonymous().get("/v3/api-docs").json().get("paths");

        assertThat(paths.propertyNames()).contains("/api/notifications", "/api/live", "/api/notification-preferences");
    }

    @Test
    void of_very_many_unread_only_that_they_are_many_is_told() {
        jdbc.sql("""
                        insert into notification (id, recipient_id, kind, actor_id, community_id, source_event_id, created_at)
                        select gen_random_uuid(), recipient_id, 'INVITED', actor_id, community_id, gen_random_uuid(), created_at
                        from notification, generate_series(1, 200)
                        where recipient_id = ? and read_at is null
                        """).param(OOST.id()).update();

        assertThat(unread()).isEqualTo(100);
        assertThat(api.as(OOST).post("/api/notifications/read-all").status()).isEqualTo(204);
        assertThat(unread()).isZero();
    }

    private long unread() {
        return api.as(OOST)
                .get("/api/notifications/unread-count")
                .json()
                .get("count")
                .longValue();
    }

    private JsonNode list(String query) {
        return api.as(OOST).get("/api/notifications" + query).json();
    }

    private static String title(JsonNode item) {
        return item.at("/subject/title").stringValue();
    }
}
