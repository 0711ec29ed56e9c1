package org.kring.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kring.acceptance.Running.KRING;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kring.driver.Answer;
import org.kring.driver.Client;

/**
 * Parts end while people work: what was acknowledged is there afterwards, once, everywhere. {@code LongFaultsIT} has many
 * more ways to end and runs on demand.
 */
class FaultsIT {

    private static final Duration LONG = Duration.ofMinutes(2);
    private static final Duration NO_PAUSE = Duration.ZERO;

    private final Client noord = KRING.onBehalfOf(Running.signedIn("noord").personId());
    private final Client oost = KRING.onBehalfOf(Running.signedIn("oost").personId());

    @Test
    void without_kafka_and_elasticsearch_commands_are_answered_and_afterwards_everything_arrives_once() {
        Workplace workplace = new Workplace(noord, List.of(oost), "Zonder Kafka en zoeken", 1);
        KRING.stop("kafka");
        KRING.stop("elasticsearch");
        Answer search = noord.get("/api/search?q=druk");
        assertThat(search.status()).isEqualTo(503);
        assertThat(search.headers().firstValue("Retry-After")).isPresent();
        List<String> written = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            written.add(oost.post(
                            "/api/posts/" + workplace.posts().getFirst() + "/comments",
                            Map.of("body", "onder druk geschreven, nummer " + i))
                    .expect(201)
                    .id());
        }
        KRING.start("kafka");
        KRING.start("elasticsearch");

        assertThat(workplace.mustHave(written)).containsExactlyElementsOf(written);
    }

    @Test
    void when_content_service_is_killed_under_load_nothing_acknowledged_is_missing_or_doubled() {
        Workplace workplace = new Workplace(noord, List.of(oost), "Onder druk", 2);
        List<String> acknowledged;
        try (Load load = new Load(List.of(oost), workplace.posts(), List.of(), 8, NO_PAUSE)) {
            await().atMost(LONG).until(() -> load.acknowledgedSoFar() > 200);
            KRING.kill("content");
            await().atMost(LONG).until(() -> !load.failures().isEmpty());
            KRING.start("content");
            int soFar = load.acknowledgedSoFar();
            await().atMost(LONG).until(() -> load.acknowledgedSoFar() > soFar + 200);
            acknowledged = load.stop();
            assertThat(load.failures()).isNotEmpty().allMatch(Load.Outcome::saysWhenToComeBack);
        }

        workplace.mustHave(acknowledged);
    }
}
