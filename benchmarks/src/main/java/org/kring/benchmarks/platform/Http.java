package org.kring.benchmarks.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests whose refusal ends the benchmark. One client for all: what it costs is the same for every contestant. */
public final class Http {

    private static final int NOT_NOW = 503;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private final String base;
    private final Map<String, String> headers;

    /** @param headers sent with every request */
    public Http(String base, Map<String, String> headers) {
        this.base = base;
        this.headers = Map.copyOf(headers);
    }

    public byte[] get(String path) throws IOException, InterruptedException {
        return send(request(path).GET().build());
    }

    public byte[] post(String path, String json) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    public JsonNode getJson(String path) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(get(path));
    }

    public JsonNode postJson(String path, Object body) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(post(path, JsonMapper.shared().writeValueAsString(body)));
    }

    public void put(String path, String json) throws IOException, InterruptedException {
        send(request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json))
                .build());
    }

    public void delete(String path) throws IOException, InterruptedException {
        send(request(path).DELETE().build());
    }

    Map<String, String> headers() {
        return headers;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
        headers.forEach(request::header);
        return request;
    }

    private static byte[] send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = CLIENT.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() / 100 != 2) {
            String what = request.method() + " " + request.uri() + ": " + answer.statusCode() + " "
                    + new String(answer.body(), StandardCharsets.UTF_8);
            throw answer.statusCode() == NOT_NOW ? new NotNow(what) : new Refusal(what);
        }
        return answer.body();
    }

    /** An answer that is no success. */
    static sealed class Refusal extends IOException permits NotNow {

        private static final long serialVersionUID = 1;

        Refusal(String what) {
            super(what);
        }
    }

    /** One that asks to come back in a moment. */
    public static final class NotNow extends Refusal {

        private static final long serialVersionUID = 1;

        NotNow(String what) {
            super(what);
        }
    }
}
