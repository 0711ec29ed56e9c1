package org.kring.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kring.platform.test.People.NOORD;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kring.events.CommunityEvent.Access;
import org.kring.platform.test.Answer;

class OutageIT extends SearchScenario {

    /** The client of the tests asks once more by itself, after the five seconds of {@code Retry-After}. */
    private static final Duration NO_HANG = Duration.ofSeconds(9);

    @AfterEach
    void back() {
        TestElasticsearch.start();
    }

    @Test
    void without_elasticsearch_searching_says_so_and_afterwards_finds_what_happened_meanwhile() {
        String word = Organisation.word();
        organisation.introduce(NOORD);
        UUID community = organisation.community(Access.OPEN, "Kennis", NOORD);
        UUID before = organisation.post(community, word, "ervoor", NOORD);
        awaitFound(NOORD, word, before);

        TestElasticsearch.stop();
        UUID meanwhile = organisation.post(community, word, "ondertussen", NOORD);

        for (String path : List.of(
                "/api/search?q=x",
                "/api/search/suggestions?q=x",
                "/api/search/similar-questions?text=x",
                "/api/search/experts?q=x")) {
            long asked = System.nanoTime();
            Answer answer = api.as(NOORD).get(path);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.problem()).isEqualTo("search-unavailable");
            assertThat(answer.header("Retry-After")).isNotBlank();
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).as(path).isLessThan(NO_HANG);
        }
        assertThat(api.anonymous().get("/actuator/health/readiness").status()).isEqualTo(200);

        TestElasticsearch.start();
        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .until(() -> found(NOORD, word).contains(meanwhile));
        assertThat(found(NOORD, word)).containsExactlyInAnyOrder(before, meanwhile);
    }
}
