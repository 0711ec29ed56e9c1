package org.kring.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.kring.platform.test.Api;
import org.kring.platform.test.People;
import org.kring.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What alerts, dashboards and autoscalers ask for is there before anything went wrong. */
@ServiceTest
class FiguresIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired
    Api api;

    @Test
    void what_has_not_happened_yet_is_told_as_none() {
        assertThat(figures())
                .contains("kring_parked_total{group=\"sample-service.copies\",service=\"sample-service\"} 0.0")
                .contains("kring_rebuild_ended_total{outcome=\"failed\",service=\"sample-service\"} 0.0")
                .contains("kring_rebuild_ended_total{outcome=\"done\",service=\"sample-service\"} 0.0");
    }

    @Test
    void every_consumer_tells_how_late_it_is() {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(figures()
                                .lines()
                                .filter(line -> line.startsWith("kafka_consumer_fetch_manager_records_lag_max{")))
                        .anyMatch(line -> line.contains("sample-service.copies"))
                        .anyMatch(line -> line.contains("sample-service.listener")));
    }

    @Test
    void quantiles_of_requests_can_be_read_from_a_dozen_buckets() {
        api.as(People.NOORD).get("/api/notes/who");

        assertThat(figures()
                        .lines()
                        .filter(line -> line.startsWith("http_server_requests_seconds_bucket{"))
                        .filter(line -> line.contains("uri=\"/api/notes/who\"")))
                .hasSize(11)
                .anyMatch(line -> line.contains("le=\"1.0\""))
                .anyMatch(line -> line.contains("le=\"+Inf\""));
    }

    private String figures() {
        return api.anonymous().get("/actuator/prometheus").body();
    }
}
