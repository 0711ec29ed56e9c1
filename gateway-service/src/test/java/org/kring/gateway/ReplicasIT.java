package org.kring.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two replicas of community and of content, and nothing but the gateway in front of them. */
class ReplicasIT {

    private final ServiceDouble second = new ServiceDouble();
    private final Gateway gateway =
            Gateway.with("--KRING_COMMUNITY_REPLICAS=" + second.url(), "--KRING_CONTENT_REPLICAS=" + second.url());
    private final ServiceDouble first = gateway.services;
    private final Browser noord = gateway.signedIn("noord");

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void both_get_their_share() {
        askTenTimes("/api/posts/7?q=%C3%A9%26x");

        assertThat(got(first, "GET /api/posts/7?q=%C3%A9%26x")).isEqualTo(5);
        assertThat(got(second, "GET /api/posts/7?q=%C3%A9%26x")).isEqualTo(5);
    }

    @Test
    void whoever_refuses_the_connection_is_passed_over_and_nobody_notices() {
        second.end();

        askTenTimes("/api/posts/7");
        for (int i = 0; i < 10; i++) {
            var written = noord.post("/api/posts", "{\"title\": \"" + i + "\"}");
            assertThat(written.status()).isEqualTo(200);
            assertThat(written.json().get("body").asString()).isEqualTo("{\"title\": \"" + i + "\"}");
        }

        assertThat(got(first, "POST /api/posts")).isEqualTo(10);
        gateway.signedIn("oost");
    }

    @Test
    void whoever_wants_no_more_requests_gets_none_and_later_some_again() {
        second.wantsRequests = false;
        await().until(() -> {
            int before = second.received.size();
            askTenTimes("/api/posts/7");
            return second.received.size() == before;
        });

        second.wantsRequests = true;
        await().until(() -> {
            int before = second.received.size();
            askTenTimes("/api/posts/7");
            return second.received.size() > before;
        });
    }

    @Test
    void what_broke_off_is_asked_again_elsewhere_but_never_done_again() {
        noord.get("/api/posts/cut");
        assertThat(got(first, "GET /api/posts/cut")).isPositive();
        assertThat(got(second, "GET /api/posts/cut")).isPositive();

        var broken = noord.post("/api/posts/cut", "{}");
        assertThat(broken.status()).isEqualTo(503);
        assertThat(broken.header("Retry-After")).isNotEmpty();
        assertThat(got(first, "POST /api/posts/cut") + got(second, "POST /api/posts/cut"))
                .isEqualTo(1);
    }

    private void askTenTimes(String path) {
        for (int i = 0; i < 10; i++) {
            assertThat(noord.get(path).status()).isEqualTo(200);
        }
    }

    private static long got(ServiceDouble service, String request) {
        return service.received.stream().filter(request::equals).count();
    }
}
