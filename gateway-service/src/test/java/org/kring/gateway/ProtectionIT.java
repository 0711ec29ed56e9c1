package org.kring.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProtectionIT {

    private static final int FIVE_MEGABYTES = 5 * 1024 * 1024;
    private static Gateway gateway;

    @BeforeAll
    static void start() {
        gateway = Gateway.with(
                "--kring.gateway.rate.person.per-second=1",
                "--kring.gateway.rate.person.burst=30",
                "--kring.gateway.rate.address.per-second=20",
                "--kring.gateway.rate.address.burst=100",
                // Megabytes take their time on a busy machine.
                "--kring.gateway.timeouts.answer=15s");
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void a_change_without_the_token_against_forgery_is_refused() {
        var noord = gateway.signedIn("noord");

        for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
            var refused = noord.send(method, "/api/posts/7", BodyPublishers.ofString("{}"));
            assertThat(refused.status()).as(method).isEqualTo(403);
            assertThat(refused.problem()).isEqualTo("csrf-token-missing");
        }
        assertThat(noord.send("POST", "/api/posts", BodyPublishers.ofString("{}"), "X-XSRF-TOKEN", "wrong")
                        .status())
                .isEqualTo(403);
        assertThat(noord.post("/api/posts", "{}").status()).isEqualTo(200);
        assertThat(noord.send("POST", "/logout", BodyPublishers.noBody()).status())
                .isEqualTo(403);
        assertThat(noord.get("/api/me").status()).isEqualTo(200);
    }

    @Test
    void who_is_not_signed_in_changes_nothing_either() {
        var refused = gateway.browser().post("/api/posts", "{}");

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.problem()).isEqualTo("not-signed-in");
    }

    @Test
    void a_forged_session_is_nobody() {
        Browser browser = gateway.browser();
        browser.cookies.put("KRING_SESSION", "Z3Vlc3NlZA==");

        assertThat(browser.get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void a_body_of_ten_megabytes_is_refused_after_its_first_bytes() throws Exception {
        var noord = gateway.signedIn("zuid");
        try (Socket socket = new Socket("localhost", gateway.port())) {
            OutputStream out = socket.getOutputStream();
            out.write("""
                    POST /api/posts HTTP/1.1\r
                    Host: localhost\r
                    Cookie: KRING_SESSION=%s; XSRF-TOKEN=%s\r
                    X-XSRF-TOKEN: %s\r
                    Content-Type: application/json\r
                    Content-Length: 10485760\r
                    \r
                    """.formatted(
                            noord.cookies.get("KRING_SESSION"),
                            noord.cookies.get("XSRF-TOKEN"),
                            noord.cookies.get("XSRF-TOKEN"))
                    .getBytes(StandardCharsets.US_ASCII));
            out.write("{".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 413").contains("/problems/too-large");
        }
    }

    @Test
    void a_chunked_body_is_counted_while_it_comes() throws Exception {
        var oost = gateway.signedIn("oost");
        byte[] large = new byte[1_500_000];

        var refused = oost.send(
                "POST",
                "/api/posts",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)),
                "X-XSRF-TOKEN",
                oost.cookies.get("XSRF-TOKEN"),
                "Content-Type",
                "application/json");
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.problem()).isEqualTo("too-large");

        var taken = oost.send(
                "POST",
                "/api/posts",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large, 0, 1_000_000)),
                "X-XSRF-TOKEN",
                oost.cookies.get("XSRF-TOKEN"),
                "Content-Type",
                "application/json");
        assertThat(taken.json().get("bytes").asInt()).isEqualTo(1_000_000);
    }

    @Test
    void an_image_may_be_five_megabytes_large_and_nothing_else_may() {
        var oost = gateway.signedIn("fotograaf");

        var taken = upload(oost, "/api/images?community=7", FIVE_MEGABYTES);
        assertThat(taken.json().get("bytes").asInt()).isEqualTo(FIVE_MEGABYTES);
        assertThat(taken.received("content-type")).isEqualTo("image/webp");
        var larger = upload(oost, "/api/images?community=7", FIVE_MEGABYTES + 1);
        assertThat(larger.status()).isEqualTo(413);
        assertThat(larger.json().get("detail").asString()).isEqualTo("The body is larger than 5 MB.");
        for (var elsewhere : List.of("/api/images/7", "/api/posts?x=/api/images", "/api/images/..%2Fposts")) {
            assertThat(upload(oost, elsewhere, 1_500_000).status())
                    .as(elsewhere)
                    .isIn(400, 413);
        }
        var announced = oost.send(
                "POST",
                "/api/images?community=7",
                BodyPublishers.ofByteArray(new byte[FIVE_MEGABYTES + 1]),
                "X-XSRF-TOKEN",
                oost.cookies.get("XSRF-TOKEN"));
        assertThat(announced.status()).isEqualTo(413);
    }

    @Test
    void who_may_not_upload_is_told_so_and_not_cut_off() {
        var refused = gateway.signedIn("vervalser")
                .send("POST", "/api/images?community=7", BodyPublishers.ofByteArray(new byte[FIVE_MEGABYTES]));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("csrf-token-missing");
    }

    /** Chunked, so that the size is known only when it has come. */
    private static Browser.Answer upload(Browser browser, String path, int bytes) {
        return browser.send(
                "POST",
                path,
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[bytes])),
                "X-XSRF-TOKEN",
                browser.cookies.get("XSRF-TOKEN"),
                "Content-Type",
                "image/webp");
    }

    @Test
    void a_form_that_is_too_large_is_refused_too() {
        var form = gateway.signedIn("vorm")
                .send(
                        "POST",
                        "/logout",
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[1_500_000])),
                        "Content-Type",
                        "application/x-www-form-urlencoded");

        assertThat(form.status()).isEqualTo(413);
        assertThat(form.problem()).isEqualTo("too-large");
    }

    @Test
    void who_asks_too_fast_is_slowed_down_and_others_are_not() {
        var eager = gateway.signedIn("eager");
        var other = gateway.signedIn("other");

        var answers = IntStream.range(0, 50).mapToObj(i -> eager.get("/api/me")).toList();

        assertThat(answers).anySatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(429);
            assertThat(answer.problem()).isEqualTo("too-many-requests");
            assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 5);
        });
        assertThat(answers.getFirst().status()).isEqualTo(200);
        assertThat(other.get("/api/me").status()).isEqualTo(200);
    }

    @Test
    void files_that_a_page_is_made_of_are_not_counted() {
        var stranger = gateway.browser();

        for (int i = 0; i < 150; i++) {
            assertThat(stranger.get("/app/index-1a2b3c.js").status()).isEqualTo(200);
        }
        assertThat(stranger.get("/", "Accept", "text/html").status()).isEqualTo(200);
    }

    @Test
    void only_health_is_public_of_the_gateways_own_workings() {
        var health = gateway.browser().get("/actuator/health");

        assertThat(health.status()).isEqualTo(200);
        assertThat(health.json().get("status").asString()).isEqualTo("UP");
        assertThat(health.body()).doesNotContain("PostgreSQL");
        assertThat(gateway.browser().get("/actuator/env").status()).isEqualTo(404);
    }

    @Test
    void what_the_server_itself_refuses_is_a_problem_without_a_trace() {
        var stranger = gateway.browser();

        assertThat(gateway.signedIn("raar").get("/api/posts?q=%00").problem()).isEqualTo("bad-request");
        assertThat(stranger.get("/api/posts/%2e%2e/x").problem()).isEqualTo("bad-request");
        assertThat(stranger.get("/api/me", "X-Long", "x".repeat(20_000)).status())
                .isIn(400, 431);
        assertThat(stranger.send("TRACE", "/api/me", BodyPublishers.noBody()).status())
                .isIn(400, 405);
        assertThat(gateway.signedIn("traag").change("PUT", "/login", "{}").problem())
                .isEqualTo("method-not-allowed");
    }

    @Test
    void a_request_that_is_no_http_gets_no_stack_trace() throws IOException {
        assertThat(answerTo("GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .doesNotContain("Exception", "Tomcat");
    }

    @Test
    void a_redirect_through_a_proxy_of_http_1_0_does_not_name_the_host_that_was_asked_for() throws IOException {
        assertThat(answerTo("GET /boards HTTP/1.0\r\nHost: evil.example\r\nAccept: text/html\r\n\r\n"))
                .startsWith("HTTP/1.1 302")
                .contains("Location: /login?return=%2Fboards\r\n")
                .doesNotContain("evil.example");
    }

    private static String answerTo(String request) throws IOException {
        try (Socket socket = new Socket("localhost", gateway.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
