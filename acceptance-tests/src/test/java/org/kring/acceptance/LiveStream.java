package org.kring.acceptance;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** The server-sent events that somebody's open page receives. */
final class LiveStream implements AutoCloseable {

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Stream<String> lines;

    record Received(String data, Instant at) {}

    LiveStream(HttpClient http, HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofLines());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("live stream answered " + response.statusCode());
            }
            lines = response.body();
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        Thread.ofVirtual().start(this::read);
    }

    private void read() {
        try {
            lines.filter(line -> line.startsWith("data:"))
                    .forEach(line -> received.add(new Received(line.substring("data:".length()), Instant.now())));
        } catch (RuntimeException closed) {
            // the stream was closed by the test
        }
    }

    /** Everything received that names this id. */
    List<Received> about(String id) {
        return received.stream().filter(event -> event.data().contains(id)).toList();
    }

    @Override
    public void close() {
        lines.close();
    }
}
