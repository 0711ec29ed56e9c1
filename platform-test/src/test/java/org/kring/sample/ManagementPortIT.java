package org.kring.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.platform.test.Api;
import org.kring.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;

/** As in a cluster: people come to one port, Prometheus to another. */
@ServiceTest
@TestPropertySource(properties = "management.server.port=0")
class ManagementPortIT {

    private static final String THIS_MACHINE = "127.0.0.1";
    private static final String ANOTHER = "127.0.0.2";

    @Autowired
    Api api;

    @Value("${local.management.port}")
    int managementPort;

    @ParameterizedTest
    @ValueSource(strings = {"/livez", "/readyz"})
    void probes_ask_the_port_that_people_come_to(String probe) {
        assertThat(api.anonymous().get(probe).body()).contains("UP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/health", "/actuator/prometheus", "/actuator/parked"})
    void people_find_nothing_else_there(String path) {
        assertThat(api.anonymous().get(path).status()).isIn(401, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/prometheus", "/actuator/health", "/actuator/health/readiness"})
    void whoever_reaches_the_other_port_reads_figures_and_health(String path) throws Exception {
        assertThat(statusOf("GET", path, ANOTHER)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"parked", "relay", "readmodels"})
    void operators_work_from_the_pod_itself(String endpoint) throws Exception {
        assertThat(statusOf("GET", "/actuator/" + endpoint, THIS_MACHINE)).isEqualTo(200);
        assertThat(statusOf("GET", "/actuator/" + endpoint, ANOTHER)).isEqualTo(401);
        assertThat(statusOf("POST", "/actuator/" + endpoint, ANOTHER)).isEqualTo(401);
    }

    @Test
    void the_other_port_leads_to_no_api() throws Exception {
        assertThat(statusOf("GET", "/v3/api-docs", THIS_MACHINE)).isEqualTo(404);
    }

    private int statusOf(String method, String path, String from) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + managementPort + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        try (var http = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName(from))
                .build()) {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
