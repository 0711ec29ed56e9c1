package org.kring.driver;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** At a server that lets in whoever fills in its form as a browser would. */
class ClientTest {

    private static final String COMMENT = "0199aaaa-0000-7000-8000-000000000001";

    private HttpServer server;
    private String url = "";

    ClientTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void open() {
        url = "http://localhost:" + server.getAddress().getPort();
        server.createContext("/login", exchange -> answer(exchange, 200, """
                        <form action="/logout"><input name="_csrf" value="not this one"></form>
                        <form action="/identity/login" method="post"><input name="_csrf" value="a+b">
                        <input name="username"><input name="password" type="password"></form>
                        """));
        server.createContext("/identity/login", this::letIn);
        server.createContext("/api/me", exchange -> answer(exchange, isKnown(exchange) ? 200 : 401, "{}"));
        server.createContext(
                "/api/posts",
                exchange -> answer(
                        exchange,
                        "token".equals(exchange.getRequestHeaders().getFirst("X-XSRF-TOKEN")) ? 201 : 403,
                        new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
        server.createContext(
                "/api/live", exchange -> answer(exchange, 200, ":hello\n\ndata:{\"id\":\"" + COMMENT + "\"}\n\n"));
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void a_person_signs_in_with_the_form_and_is_known_from_then_on() {
        Client anna = Client.signedIn(url, "anna", "open sesame");

        assertThat(anna.get("/api/me").status()).isEqualTo(200);
        assertThat(anna.post("/api/posts", NewPost.update("c", "hoi"))
                        .expect(201)
                        .json())
                .hasToString("{\"communityId\":\"c\",\"kind\":\"UPDATE\",\"title\":null,\"body\":\"hoi\",\"tags\":[]}");
    }

    @Test
    void another_client_goes_on_as_the_same_browser() {
        Map<String, String> session =
                Client.signedIn(url, "anna", "open sesame").sessionHeaders();

        assertThat(Client.program(url, session).get("/api/me").status()).isEqualTo(200);
        assertThat(Client.program(url, session).post("/api/posts", Map.of()).status())
                .isEqualTo(201);
        assertThat(Client.program(url, Map.of()).get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void at_another_gateway_a_browser_and_a_program_are_who_they_were() {
        Client browser = Client.signedIn(url, "anna", "open sesame").at(url);
        Client program = Client.program(url, Map.of("Cookie", "SESSION=anna")).at(url);

        assertThat(browser.get("/api/me").status()).isEqualTo(200);
        assertThat(browser.post("/api/posts", Map.of()).status()).isEqualTo(201);
        assertThat(program.get("/api/me").status()).isEqualTo(200);
    }

    @Test
    void whoever_has_another_password_is_not_let_in() {
        assertThatThrownBy(() -> Client.signedIn(url, "anna", "guess")).hasMessageStartingWith("anna was not let in");
    }

    @Test
    void a_live_stream_knows_what_it_was_told_and_when() throws Exception {
        long before = System.nanoTime();
        try (LiveStream live = Client.anonymous(url).live()) {
            assertThat(live.nanosOf(COMMENT)).isBetween(before, System.nanoTime());
            assertThat(live.about(COMMENT)).containsExactly("{\"id\":\"" + COMMENT + "\"}");
            assertThat(live.about("somebody else")).isEmpty();
        }
    }

    @Test
    void a_refusal_says_when_to_come_back_only_as_a_problem_that_does() {
        server.createContext("/busy", exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "1");
            exchange.getResponseHeaders().add("Content-Type", "application/problem+json");
            answer(exchange, 503, "{}");
        });
        server.createContext("/gone", exchange -> answer(exchange, 503, "{}"));
        Client client = Client.anonymous(url);

        assertThat(client.get("/busy").saysWhenToComeBack()).isTrue();
        assertThat(client.get("/gone").saysWhenToComeBack()).isFalse();
    }

    private void letIn(HttpExchange exchange) throws IOException {
        String form = URLDecoder.decode(new String(exchange.getRequestBody().readAllBytes(), UTF_8), UTF_8);
        if (form.equals("_csrf=a+b&username=anna&password=open sesame")) {
            exchange.getResponseHeaders().add("Set-Cookie", "SESSION=anna; Path=/");
            exchange.getResponseHeaders().add("Set-Cookie", "XSRF-TOKEN=token; Path=/");
        }
        answer(exchange, 200, "");
    }

    private static boolean isKnown(HttpExchange exchange) {
        return exchange.getRequestHeaders().getOrDefault("Cookie", List.of()).stream()
                .anyMatch(cookies -> cookies.contains("SESSION=anna"));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
