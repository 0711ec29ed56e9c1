package org.kring.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.servers.FreePorts;

/** Who reads the gateway's figures: on its only port the machine itself, on a port of their own whoever reaches that. */
class FiguresIT {

    private static final String THIS_MACHINE = "127.0.0.1";
    private static final String ANOTHER = "127.0.0.2";

    @Test
    void on_the_port_that_people_come_to_nobody_else_reads_them() throws Exception {
        try (Gateway gateway = Gateway.with()) {
            assertThat(asked(gateway.port(), "/actuator/prometheus", THIS_MACHINE)
                            .body())
                    .contains("kring_connections_waiting");
            assertThat(asked(gateway.port(), "/actuator/prometheus", ANOTHER).statusCode())
                    .isEqualTo(401);
            assertThat(asked(gateway.port(), "/readyz", ANOTHER).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void behind_a_proxy_nobody_becomes_this_machine_by_saying_so() throws Exception {
        try (Gateway gateway = Gateway.with("--server.forward-headers-strategy=native")) {
            for (String said : List.of("127.0.0.1, 10.1.2.3", "10.1.2.3", "127.0.0.1, 203.0.113.7")) {
                assertThat(asked(gateway.port(), "/actuator/prometheus", THIS_MACHINE, "X-Forwarded-For", said)
                                .statusCode())
                        .as(said)
                        .isEqualTo(401);
            }
            assertThat(asked(gateway.port(), "/actuator/prometheus", THIS_MACHINE)
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void on_a_port_of_their_own_prometheus_reads_them_and_people_find_none() throws Exception {
        int apart = FreePorts.one();
        try (Gateway gateway = Gateway.with("--management.server.port=" + apart)) {
            assertThat(asked(gateway.port(), "/readyz", ANOTHER).statusCode()).isEqualTo(200);
            assertThat(asked(apart, "/actuator/prometheus", ANOTHER).body())
                    .contains("http_server_requests_seconds_bucket");
            assertThat(asked(apart, "/actuator/metrics", ANOTHER).statusCode()).isEqualTo(401);
            assertThat(asked(apart, "/actuator/metrics", THIS_MACHINE).statusCode())
                    .isEqualTo(200);
            assertThat(asked(gateway.port(), "/actuator/prometheus", THIS_MACHINE)
                            .statusCode())
                    .isEqualTo(404);
            assertThat(asked(gateway.port(), "/actuator/health", ANOTHER).statusCode())
                    .isEqualTo(404);
        }
    }

    private static HttpResponse<String> asked(int port, String path, String from, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (headers.length > 0) request.headers(headers);
        try (var http = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName(from))
                .build()) {
            return http.send(request.build(), BodyHandlers.ofString());
        }
    }
}
