package org.kring.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kring.platform.test.Api;
import org.kring.platform.test.People;
import org.kring.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What alerts, dashboards and autoscalers ask for is there before anything went wrong. */
@ServiceTest
class FiguresIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Path MONITORING = Path.of("../k8s/components/monitoring");
    private static final Pattern FIGURE = Pattern.compile("\\b(kring|hikaricp|http_server|kafka)_[a-z]+_[a-z_]+");

    @Autowired
    Api api;

    @Test
    void what_has_not_happened_yet_is_told_as_none() {
        assertThat(figures())
                .contains("kring_parked_records{group=\"sample-service.copies\",service=\"sample-service\"} 0.0")
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

    /** All but what one service alone has, what Strimzi's exporter gives and what is recorded from that. */
    @Test
    void what_alerts_and_dashboards_ask_for_is_given() throws IOException {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MONITORING)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                FIGURE.matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .forEach(asked::add);
            }
        }
        asked.removeAll(Set.of("kring_live_streams", "kring_consumer_lag_records", "kafka_consumergroup_lag"));
        assertThat(asked).contains("kring_relay_lag_seconds", "kring_connections_waiting");

        api.as(People.NOORD).get("/api/notes/who");
        assertThat(figures()
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split("[{ ]", 2)[0])
                        .collect(Collectors.toSet()))
                .containsAll(asked);
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
