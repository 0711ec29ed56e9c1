package org.kring.importer.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * Sends calls to Kring's gateway with an access token. Waits and tries again while Kring is busy or away. Safe for use
 * by several threads.
 */
public final class KringApi implements AutoCloseable {
    private static final int UNAUTHORIZED = 401;
    private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);
    private static final Duration TIMEOUT = Duration.ofMinutes(1);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final JsonMapper json = new JsonMapper();
    private final URI url;
    private final String token;
    private final Duration patience;

    /** @param patience how long one call is tried again before the whole import is stopped */
    public KringApi(URI url, String token, Duration patience) {
        this.url = url;
        this.token = token;
        this.patience = patience;
    }

    /** @throws ImportStopped if Kring does not know the token or stays away */
    public Answer send(Call call) {
        try {
            return sendUntilAnswered(request(call), new Backoff(patience));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImportStopped("The import was interrupted.", e);
        }
    }

    private Answer sendUntilAnswered(HttpRequest request, Backoff backoff) throws InterruptedException {
        while (true) {
            try {
                HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
                if (!BUSY.contains(response.statusCode())) {
                    return known(response);
                }
                backoff.await("Kring at " + url + " is busy (" + response.statusCode() + ")", retryAfter(response));
            } catch (IOException e) {
                backoff.await("Kring at " + url + " does not answer (" + e + ")", Duration.ZERO);
            }
        }
    }

    private HttpRequest request(Call call) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url.resolve(call.path()))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .method(call.method(), body(call));
        if (call.body() != null) {
            request.header("Content-Type", "application/json");
        }
        if (call.onBehalfOf() != null) {
            request.header("Kring-On-Behalf-Of", call.onBehalfOf().toString());
        }
        if (call.occurredAt() != null) {
            request.header("Kring-Occurred-At", call.occurredAt().toString());
        }
        call.ifVersion().ifPresent(version -> request.header("If-Match", "\"" + version + "\""));
        return request.build();
    }

    private BodyPublisher body(Call call) {
        return call.body() == null
                ? BodyPublishers.noBody()
                : BodyPublishers.ofString(json.writeValueAsString(call.body()));
    }

    private Answer known(HttpResponse<String> response) {
        Answer answer = new Answer(response.statusCode(), parsed(response.body()));
        if (answer.status() == UNAUTHORIZED) {
            throw new ImportStopped("Kring does not accept the access token: " + answer.reason()
                    + ". Is the token file the right one?");
        }
        return answer;
    }

    private JsonNode parsed(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : json.readTree(body);
        } catch (JacksonException notJson) {
            return MissingNode.getInstance();
        }
    }

    private static Duration retryAfter(HttpResponse<?> response) {
        Optional<String> seconds =
                response.headers().firstValue("Retry-After").filter(value -> value.matches("\\d{1,4}"));
        return seconds.map(value -> Duration.ofSeconds(Long.parseLong(value))).orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        http.close();
    }
}
