package org.kring.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at work: a browser with its cookies, or a program with an access token. */
final class Client {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Programs keep no cookies, so hundreds of them can share their connections. */
    private static final HttpClient FOR_PROGRAMS = connection().build();

    private final String url = Kring.running().url();
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http;
    private final Map<String, String> headers = new HashMap<>();

    private Client() {
        this.http = connection().cookieHandler(cookies).build();
    }

    private Client(HttpClient http) {
        this.http = http;
    }

    private static HttpClient.Builder connection() {
        return HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE);
    }

    /** Signs in with the form that the identity provider shows. */
    static Client signedIn(String handle) {
        Client client = new Client();
        Answer welcome = SignIn.with(client, handle, "kring");
        if (welcome.status() != 200 || client.get("/api/me").status() != 200) {
            throw new IllegalStateException(handle + " was not let in: " + welcome.status() + " " + welcome.body());
        }
        return client;
    }

    static Client anonymous() {
        return new Client();
    }

    static Client withToken(String token) {
        return new Client(FOR_PROGRAMS).header("Authorization", "Bearer " + token);
    }

    /** What the importer does for somebody. */
    static Client onBehalfOf(String personId) {
        return withToken(Kring.running().importerToken()).header("Kring-On-Behalf-Of", personId);
    }

    Client header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    Answer get(String path) {
        return send("GET", path, null);
    }

    Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    Answer post(String path) {
        return send("POST", path, null);
    }

    Answer put(String path, Object body) {
        return send("PUT", path, body);
    }

    Answer put(String path) {
        return send("PUT", path, null);
    }

    Answer patch(String path, Object body) {
        return send("PATCH", path, body);
    }

    Answer delete(String path) {
        return send("DELETE", path, null);
    }

    String personId() {
        return get("/api/me").json().get("personId").stringValue();
    }

    /** A text is sent as it is, anything else as JSON. */
    Answer send(String method, String path, @Nullable Object body) {
        BodyPublisher publisher = body == null
                ? BodyPublishers.noBody()
                : BodyPublishers.ofString(
                        body instanceof String text ? text : JsonMapper.shared().writeValueAsString(body));
        var request = request(path).method(method, publisher).header("Content-Type", "application/json");
        xsrfToken(request);
        return exchange(request.build());
    }

    Answer exchange(HttpRequest request) {
        try {
            return Answer.of(http.send(request, BodyHandlers.ofString()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    HttpRequest.Builder request(String path) {
        URI address = URI.create(path.startsWith("http") ? path : url + path);
        var request = HttpRequest.newBuilder(address).timeout(PATIENCE);
        headers.forEach(request::header);
        return request;
    }

    LiveStream live() {
        return new LiveStream(
                http, request("/api/live").timeout(Duration.ofMinutes(10)).build());
    }

    private void xsrfToken(HttpRequest.Builder request) {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .ifPresent(token -> request.header("X-XSRF-TOKEN", token));
    }
}
