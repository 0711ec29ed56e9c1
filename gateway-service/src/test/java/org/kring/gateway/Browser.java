package org.kring.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client with a cookie jar that follows no redirect, so that a test sees each. */
final class Browser {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    final Map<String, String> cookies = new TreeMap<>();
    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final URI gateway;
    private final IdentityProviderDouble provider;

    Browser(URI gateway, IdentityProviderDouble provider) {
        this.gateway = gateway;
        this.provider = provider;
    }

    /** The whole way: to the provider, back with a code, and on to where the gateway leads. */
    Answer signIn(String handle, String... roles) {
        return comeBack(provider.codeFor(startSignIn("/"), handle, List.of(roles)));
    }

    /** The provider's address that the gateway led to. */
    String startSignIn(String returnTo) {
        Answer login = get("/login?return=" + URLEncoder.encode(returnTo, StandardCharsets.UTF_8));
        lastAuthorization = get(login.location()).location();
        return lastAuthorization;
    }

    private String lastAuthorization = "";

    Answer comeBack(String code) {
        String state = UriComponentsBuilder.fromUriString(lastAuthorization)
                .build(true)
                .getQueryParams()
                .getFirst("state");
        return get("/login/oauth2/code/kring?code=" + code + "&state=" + state, "Accept", "text/html");
    }

    Answer get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    /** With the header that proves the request is no forgery, as the web client sends it. */
    Answer post(String path, String body, String... headers) {
        return change("POST", path, body, headers);
    }

    Answer change(String method, String path, String body, String... headers) {
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 4);
        all[headers.length] = "X-XSRF-TOKEN";
        all[headers.length + 1] = cookies.getOrDefault("XSRF-TOKEN", "none");
        all[headers.length + 2] = "Content-Type";
        all[headers.length + 3] = "application/json";
        return send(method, path, BodyPublishers.ofString(body), all);
    }

    Answer send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest request = request(method, path, body, headers);
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answer(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpClient http() {
        return http;
    }

    HttpRequest request(String method, String path, BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(gateway.resolve(path))
                .method(method, body)
                .timeout(Duration.ofSeconds(20));
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request.build();
    }

    private void keep(String setCookie) {
        String pair = setCookie.split(";")[0];
        String name = pair.substring(0, pair.indexOf('='));
        String value = pair.substring(pair.indexOf('=') + 1);
        if (value.isEmpty() || setCookie.contains("Max-Age=0")) {
            cookies.remove(name);
        } else {
            cookies.put(name, value);
        }
    }

    record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        String location() {
            return header("Location");
        }

        String body() {
            return response.body();
        }

        JsonNode json() {
            return JSON.readTree(body());
        }

        /** The end of the problem's type. */
        String problem() {
            if (!header("Content-Type").startsWith("application/problem+json")) {
                return "no problem but " + header("Content-Type") + " " + body();
            }
            return json().get("type").asString().replace("/problems/", "");
        }

        /** A header as the service behind the gateway got it. */
        String received(String header) {
            var got = json().get("headers").get(header);
            return got == null ? "" : got.asString();
        }
    }
}
