package org.kring.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** Parts are ended while people work: what was acknowledged is there afterwards, once, in its order, everywhere. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FaultsIT {

    private static final Duration LONG = Duration.ofMinutes(2);

    private final Kring kring = Kring.running();
    private final String noordId = Client.signedIn("noord").personId();
    private final String oostId = Client.signedIn("oost").personId();
    private final Client noord = Client.onBehalfOf(noordId);
    private final Client oost = Client.onBehalfOf(oostId);

    @Test
    @Order(1)
    void while_kafka_is_away_commands_are_answered_and_afterwards_everything_arrives_once_and_in_order() {
        String community = community("Zonder Kafka");
        String post = post(community, "Kafkaloos");
        kring.stop("kafka");
        List<String> written = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            written.add(oost.post("/api/posts/" + post + "/comments", Map.of("body", "kafkaloos nummer " + i))
                    .expect(201)
                    .id());
        }
        kring.start("kafka");
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(idsOf("/api/search?q=kafkaloos&type=comment&community=" + community))
                        .containsExactlyInAnyOrderElementsOf(written));
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(notificationsAbout(post)).hasSizeGreaterThanOrEqualTo(20));
        assertThat(notificationsAbout(post)).doesNotHaveDuplicates().hasSize(20);
    }

    @Test
    @Order(2)
    void while_elasticsearch_is_away_search_says_so_and_afterwards_finds_what_was_written_meanwhile() {
        String community = community("Zonder zoeken");
        kring.stop("elasticsearch");
        Answer answer = noord.get("/api/search?q=zoekloos");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        String post = post(community, "Zoekloos geschreven");
        kring.start("elasticsearch");
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(idsOf("/api/search?q=zoekloos")).containsExactly(post));
    }

    @Test
    @Order(3)
    void when_content_service_is_killed_under_load_nothing_acknowledged_is_missing_or_doubled() {
        String community = community("Onder druk");
        List<String> posts = List.of(post(community, "Druk een"), post(community, "Druk twee"));
        List<String> acknowledged;
        try (Load load = new Load(oostId, posts, 8)) {
            await().atMost(LONG).until(() -> load.acknowledgedSoFar() > 200);
            kring.kill("content");
            kring.start("content");
            int soFar = load.acknowledgedSoFar();
            await().atMost(LONG).until(() -> load.acknowledgedSoFar() > soFar + 200);
            acknowledged = load.stop();
            assertThat(load.failures()).isNotEmpty().doesNotContain(500);
        }
        List<String> stored = posts.stream()
                .flatMap(post -> idsOf("/api/posts/" + post + "/comments?sort=oldest").stream())
                .toList();
        assertThat(stored).doesNotHaveDuplicates().containsAll(acknowledged);
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(idsOf("/api/search?q=druk&type=comment&community=" + community))
                        .containsExactlyInAnyOrderElementsOf(stored));
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(notificationsAbout(posts.get(0)).size()
                                + notificationsAbout(posts.get(1)).size())
                        .isEqualTo(stored.size()));
    }

    private String community(String name) {
        String community = noord.post("/api/communities", Map.of("name", name, "purpose", "Proef", "access", "OPEN"))
                .expect(201)
                .id();
        assertThat(oost.post("/api/communities/" + community + "/join").succeeded())
                .isTrue();
        return community;
    }

    private String post(String community, String title) {
        return noord.post(
                        "/api/posts",
                        Map.of("communityId", community, "kind", "ARTICLE", "title", title, "body", title))
                .expect(201)
                .id();
    }

    /** The ids of a whole list, page after page. */
    private List<String> idsOf(String path) {
        return values(path + (path.contains("?") ? "&" : "?"), "id", noord);
    }

    /** The ids of noord's notifications that lead to a post. */
    private List<String> notificationsAbout(String post) {
        List<String> ids = new ArrayList<>();
        pages("/api/notifications?", noord, item -> {
            if (item.toString().contains(post)) {
                ids.add(item.get("id").stringValue());
            }
        });
        return ids;
    }

    private static List<String> values(String path, String field, Client client) {
        List<String> values = new ArrayList<>();
        pages(path, client, item -> values.add(item.get(field).stringValue()));
        return values;
    }

    private static void pages(String path, Client client, java.util.function.Consumer<JsonNode> each) {
        String after = "";
        do {
            JsonNode page = client.get(path + "limit=100" + after).expect(200).json();
            page.get("items").forEach(each);
            after = page.get("next").isNull()
                    ? ""
                    : "&after=" + page.get("next").stringValue();
        } while (!after.isEmpty());
    }
}
