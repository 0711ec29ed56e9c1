package org.kring.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import tools.jackson.databind.json.JsonMapper;

/** Stands in for all five services: answers with what it got, so that a test sees what the gateway lets through. */
final class ServiceDouble {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    final List<String> received = java.util.Collections.synchronizedList(new ArrayList<>());
    final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    final CountDownLatch released = new CountDownLatch(1);
    final CountDownLatch lateAnswer = new CountDownLatch(1);
    volatile boolean signInIsDown;
    volatile boolean wantsRequests = true;

    private final HttpServer server;

    ServiceDouble() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::echo);
        server.createContext("/internal/people/sign-in", this::signIn);
        server.createContext("/api/live", this::live);
        server.createContext("/api/posts/slow", this::never);
        server.createContext("/api/posts/late", this::late);
        server.createContext("/api/posts/cut", this::cut);
        server.createContext("/readyz", this::readiness);
        server.createContext("/api/communities/new", this::created);
        server.createContext("/api/images/", this::image);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Nobody listens there any more. */
    void end() {
        server.stop(0);
    }

    static UUID idOf(String handle) {
        return UUID.nameUUIDFromBytes(handle.getBytes(StandardCharsets.UTF_8));
    }

    private void signIn(HttpExchange exchange) throws IOException {
        var question = JSON.readTree(exchange.getRequestBody());
        received.add("sign-in " + question + " " + exchange.getRequestHeaders().getFirst("Authorization"));
        String handle = question.get("handle").asString();
        if (signInIsDown) {
            answer(exchange, 503, Map.of("title", "down"));
        } else {
            answer(
                    exchange,
                    200,
                    Map.of(
                            "personId",
                            idOf(handle),
                            "handle",
                            handle,
                            "name",
                            question.get("name").asString()));
        }
    }

    private void echo(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
        byte[] body;
        try {
            body = exchange.getRequestBody().readAllBytes();
        } catch (IOException broken) {
            received.add("broken " + exchange.getRequestURI());
            throw broken;
        }
        received.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        exchange.getResponseHeaders().add("Set-Cookie", "from-service=1");
        exchange.getResponseHeaders().add("Server", "secret/1.0");
        exchange.getResponseHeaders().add("ETag", "\"7\"");
        exchange.getResponseHeaders().add("Content-Security-Policy", "default-src *");
        answer(
                exchange,
                200,
                Map.of(
                        "method",
                        exchange.getRequestMethod(),
                        "uri",
                        exchange.getRequestURI().toString(),
                        "headers",
                        headers,
                        "bytes",
                        body.length,
                        "body",
                        body.length > 1000 ? "" : new String(body, StandardCharsets.UTF_8)));
    }

    private void created(HttpExchange exchange) throws IOException {
        String key = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Kring-Position", "community/" + key + "@12-34");
        exchange.getResponseHeaders().add("Location", "/api/communities/" + key);
        answer(exchange, 201, Map.of("id", key, "version", 0));
    }

    private void image(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        var headers = exchange.getResponseHeaders();
        headers.add("Content-Type", "image/png");
        headers.add("Cache-Control", "max-age=31536000, private, immutable");
        headers.add("ETag", "\"0abc\"");
        headers.add("Content-Security-Policy", "default-src 'none'; sandbox");
        headers.add("Content-Disposition", "inline");
        exchange.sendResponseHeaders(200, 3);
        exchange.getResponseBody().write("png".getBytes(StandardCharsets.US_ASCII));
        exchange.close();
    }

    private void live(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (var body = exchange.getResponseBody()) {
            while (true) {
                String event = events.take();
                if (event.equals("end")) {
                    return;
                }
                body.write(("data: " + event + "\n\n").getBytes(StandardCharsets.UTF_8));
                body.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void cut(HttpExchange exchange) {
        received.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        exchange.close();
    }

    private void readiness(HttpExchange exchange) throws IOException {
        answer(exchange, wantsRequests ? 200 : 503, Map.of());
    }

    private void never(HttpExchange exchange) {
        try {
            released.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    /** In chunks: who reads it knows that there is more until the gateway has ended it. */
    private void late(HttpExchange exchange) throws IOException {
        received.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        try {
            lateAnswer.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write("{}".getBytes(StandardCharsets.US_ASCII));
        exchange.close();
    }

    private static void answer(HttpExchange exchange, int status, Map<String, ?> json) throws IOException {
        byte[] body = JSON.writeValueAsBytes(json);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
