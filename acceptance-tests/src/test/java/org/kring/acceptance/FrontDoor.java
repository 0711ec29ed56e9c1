package org.kring.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kring.driver.Answer;
import org.kring.driver.Client;
import org.kring.driver.Pause;

/**
 * What stands in front of several gateways: it spreads people over those that want requests, and asks another where no
 * connection came about. What broke off half-way it leaves broken off, since it may have been done.
 */
final class FrontDoor {

    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int OK = 200;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final List<String> gateways;
    private final Map<String, Boolean> ready = new ConcurrentHashMap<>();

    FrontDoor(Collection<String> gateways) {
        this.gateways = List.copyOf(gateways);
        Thread.ofVirtual().start(this::watch);
    }

    /** @param number of the person: neighbours go to different gateways */
    Answer send(Client person, int number, String method, String path, @Nullable Object body) {
        String gateway = gatewayOf(number);
        try {
            return person.at(gateway).send(method, path, body);
        } catch (UncheckedIOException failure) {
            if (failure.getCause() instanceof ConnectException) {
                ready.put(gateway, false);
                if (gateways.stream().anyMatch(this::isReady)) {
                    return send(person, number, method, path, body);
                }
            }
            throw failure;
        }
    }

    private String gatewayOf(int number) {
        List<String> open = gateways.stream().filter(this::isReady).toList();
        String own = gateways.get(number % gateways.size());
        return open.isEmpty() || open.contains(own) ? own : open.get(number % open.size());
    }

    private boolean isReady(String gateway) {
        return ready.getOrDefault(gateway, true);
    }

    private void watch() {
        while (true) {
            gateways.forEach(gateway -> ready.put(gateway, saysSo(gateway)));
            Pause.of(BETWEEN_QUESTIONS);
        }
    }

    private boolean saysSo(String gateway) {
        var question = HttpRequest.newBuilder(URI.create(gateway + "/readyz"))
                .timeout(PATIENCE)
                .build();
        try {
            return http.send(question, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException no) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
