package org.kring.importer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.kring.importer.api.KringApi;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks HTTP like Kring's gateway; what it is told is kept and judged by {@link Things}. */
public final class KringDouble implements AutoCloseable {
    private static final String TOKEN = "kring_of_this_test";

    public final Things things = new Things();
    private final JsonMapper json = new JsonMapper();
    private final AtomicInteger busyAnswers = new AtomicInteger();
    private final HttpServer server;

    public KringDouble() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public KringApi api() {
        return new KringApi(url(), TOKEN, Duration.ofSeconds(10));
    }

    public KringApi apiWithToken(String token) {
        return new KringApi(url(), token, Duration.ofSeconds(10));
    }

    /** The next requests are refused as too many. */
    public void beBusyFor(int requests) {
        busyAnswers.set(requests);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            Reply reply = reply(exchange, body);
            byte[] answer = json.writeValueAsBytes(reply.body());
            exchange.sendResponseHeaders(reply.status(), answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private Reply reply(HttpExchange exchange, byte[] body) {
        if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return Reply.problem(401, "access-token-invalid");
        }
        if (busyAnswers.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            return Reply.problem(429, "too-many-requests");
        }
        JsonNode content = body.length == 0 ? json.createObjectNode() : json.readTree(body);
        return things.take(new Heard(
                exchange.getRequestMethod(),
                List.of(exchange.getRequestURI().getPath().substring(1).split("/")),
                content,
                exchange.getRequestHeaders().getFirst("Kring-On-Behalf-Of"),
                exchange.getRequestHeaders().getFirst("Kring-Occurred-At"),
                exchange.getRequestHeaders().getFirst("If-Match")));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** A request, with its path in parts: {@code api}, {@code posts}, … */
    record Heard(String method, List<String> path, JsonNode content, String by, String at, String ifMatch) {}

    record Reply(int status, Map<String, ?> body) {
        static Reply problem(int status, String slug) {
            return new Reply(status, Map.of("type", "/problems/" + slug, "title", slug));
        }

        static Reply version(int status, long version) {
            return new Reply(status, Map.of("version", version));
        }
    }
}
