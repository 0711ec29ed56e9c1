package org.kring.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The server-sent events that somebody's open page receives. */
public final class LiveStream implements AutoCloseable {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String DATA = "data:";

    private final ConcurrentLinkedQueue<String> received = new ConcurrentLinkedQueue<>();
    private final ConcurrentHashMap<String, CompletableFuture<Long>> firstNamed = new ConcurrentHashMap<>();
    private final Stream<String> lines;

    LiveStream(HttpClient http, HttpRequest request) {
        try {
            HttpResponse<Stream<String>> response = http.send(request, BodyHandlers.ofLines());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("the live stream answered " + response.statusCode());
            }
            lines = response.body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        Thread.ofVirtual().start(this::read);
    }

    private void read() {
        try {
            lines.filter(line -> line.startsWith(DATA)).forEach(line -> {
                long now = System.nanoTime();
                received.add(line.substring(DATA.length()));
                ID.matcher(line).results().forEach(id -> moment(id.group()).complete(now));
            });
        } catch (UncheckedIOException closed) {
            // by us, or by whoever ended the platform: who still waits for an event says so
        }
    }

    /** Everything received so far that names this id. */
    public List<String> about(String id) {
        return received.stream().filter(event -> event.contains(id)).toList();
    }

    /**
     * Waits for the first event that names this id, a minute at most.
     *
     * @return its {@link System#nanoTime}
     */
    public long nanosOf(String id) throws Exception {
        return moment(id).get(1, TimeUnit.MINUTES);
    }

    private CompletableFuture<Long> moment(String id) {
        return firstNamed.computeIfAbsent(id, any -> new CompletableFuture<>());
    }

    @Override
    public void close() {
        lines.close();
    }
}
