package org.kring.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.kring.platform.test.Answer;
import org.kring.platform.test.Api;
import org.kring.platform.test.Person;
import org.kring.platform.test.Published;
import org.kring.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The whole service on real servers. It starts before Elasticsearch does, as it may anywhere. */
@ServiceTest
abstract class SearchScenario {

    protected static final Duration PATIENCE = Duration.ofSeconds(15);

    @Autowired
    protected Api api;

    @Autowired
    protected Published published;

    protected Organisation organisation;

    @DynamicPropertySource
    static void elasticsearch(DynamicPropertyRegistry registry) {
        registry.add("kring.search.elasticsearch-url", TestElasticsearch::url);
    }

    @BeforeEach
    void everythingRuns() {
        TestElasticsearch.start();
        organisation = new Organisation(published);
    }

    protected Answer search(Person reader, String query, String... more) {
        return api.as(reader).get("/api/search?q=" + encoded(query) + String.join("", more));
    }

    protected static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    protected List<UUID> found(Person reader, String query, String... more) {
        return ids(search(reader, query, more).json().path("items"));
    }

    protected static List<UUID> ids(JsonNode items) {
        return items.valueStream()
                .map(item -> UUID.fromString(item.get("id").stringValue()))
                .toList();
    }

    /** Until the reader finds it, or fails. */
    protected void awaitFound(Person reader, String query, UUID id) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> found(reader, query).contains(id));
    }

    protected void awaitNotFound(Person reader, String query, UUID id) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(() -> {
            Answer answer = search(reader, query);
            return answer.status() == 200 && !ids(answer.json().get("items")).contains(id);
        });
    }

    /** -1 as long as nobody can search, because the index is being made. */
    protected long total(Person reader, String query) {
        Answer answer = search(reader, query);
        return answer.status() == 200 ? answer.json().path("total").longValue() : -1;
    }

    protected List<JsonNode> indexes() {
        Answer answer = api.anonymous().get("/actuator/searchindex");
        assertThat(answer.status()).isEqualTo(200);
        return answer.json().valueStream().toList();
    }

    /** Until everything that was told is in the index, and can be found. */
    protected void awaitEverythingRead() {
        await().atMost(PATIENCE)
                .until(() ->
                        indexes().stream().allMatch(index -> index.get("behind").longValue() == 0));
        TestElasticsearch.refresh();
    }
}
