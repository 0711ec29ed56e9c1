package org.kring.driver;

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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at work: a browser with its cookies, or a program that shows with headers who asks. */
public final class Client {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LONGER_THAN_A_STREAM = Duration.ofMinutes(15);
    private static final String XSRF_COOKIE = "XSRF-TOKEN";
    private static final String XSRF_HEADER = "X-XSRF-TOKEN";

    /** Programs keep no cookies, so hundreds of them can share their connections. */
    private static final HttpClient FOR_PROGRAMS = connection().build();

    private final String url;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http;
    private final Map<String, String> headers = new HashMap<>();

    private Client(String url) {
        this.url = url;
        this.http = connection().cookieHandler(cookies).build();
    }

    private Client(String url, Map<String, String> headers) {
        this.url = url;
        this.http = FOR_PROGRAMS;
        this.headers.putAll(headers);
    }

    private static HttpClient.Builder connection() {
        return HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE);
    }

    /** A browser that has not been here yet. */
    static Client anonymous(String url) {
        return new Client(url);
    }

    /** Signs in with the form that the identity provider shows. */
    static Client signedIn(String url, String handle, String password) {
        Client client = new Client(url);
        Answer welcome = SignIn.with(client, url, handle, password);
        if (welcome.status() != 200 || client.get("/api/me").status() != 200) {
            throw new IllegalStateException(handle + " was not let in: " + welcome.status() + " " + welcome.body());
        }
        return client;
    }

    /**
     * A program.
     *
     * @param headers sent with every request
     */
    public static Client program(String url, Map<String, String> headers) {
        return new Client(url, headers);
    }

    /** The same somebody at another gateway of the same Kring; who is signed in stays so, for as long as the session. */
    public Client at(String gateway) {
        var known = new HashMap<>(headers);
        known.putAll(sessionHeaders());
        return program(gateway, known);
    }

    public Client header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    public Answer post(String path) {
        return send("POST", path, null);
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, body);
    }

    public Answer patch(String path, Object body) {
        return send("PATCH", path, body);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    public String personId() {
        return get("/api/me").json().get("personId").stringValue();
    }

    /** A text is sent as it is, anything else as JSON. */
    public Answer send(String method, String path, @Nullable Object body) {
        BodyPublisher publisher = body == null
                ? BodyPublishers.noBody()
                : BodyPublishers.ofString(
                        body instanceof String text ? text : JsonMapper.shared().writeValueAsString(body));
        var request = request(path).method(method, publisher).header("Content-Type", "application/json");
        String token = xsrfToken();
        if (token != null) {
            request.header(XSRF_HEADER, token);
        }
        return exchange(request.build());
    }

    public Answer exchange(HttpRequest request) {
        try {
            return Answer.of(http.send(request, BodyHandlers.ofString()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Without the token against forged requests, which {@link #send} adds. */
    public HttpRequest.Builder request(String path) {
        URI address = URI.create(path.startsWith("http") ? path : url + path);
        var request = HttpRequest.newBuilder(address).timeout(PATIENCE);
        headers.forEach(request::header);
        return request;
    }

    /** Their open page. */
    public LiveStream live() {
        return new LiveStream(
                http, request("/api/live").timeout(LONGER_THAN_A_STREAM).build());
    }

    /** With which another HTTP client goes on as this browser. */
    public Map<String, String> sessionHeaders() {
        var session = new HashMap<String, String>();
        String known = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getPath() == null || cookie.getPath().equals("/"))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        if (!known.isEmpty()) {
            session.put("Cookie", known);
        }
        String token = xsrfToken();
        if (token != null) {
            session.put(XSRF_HEADER, token);
        }
        return session;
    }

    private @Nullable String xsrfToken() {
        for (HttpCookie cookie : cookies.getCookieStore().getCookies()) {
            if (cookie.getName().equals(XSRF_COOKIE)) {
                return cookie.getValue();
            }
        }
        return null;
    }
}
