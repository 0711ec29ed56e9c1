package org.kring.benchmarks.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The server-sent events of one page, and the moment at which each id was first named there. */
public final class LiveStream implements AutoCloseable {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Duration LONGER_THAN_A_STREAM = Duration.ofMinutes(15);

    private final ConcurrentHashMap<String, CompletableFuture<Long>> named = new ConcurrentHashMap<>();
    private final Stream<String> lines;

    LiveStream(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<Stream<String>> answer =
                Http.client().send(request.timeout(LONGER_THAN_A_STREAM).build(), BodyHandlers.ofLines());
        if (answer.statusCode() != 200) {
            throw new IOException("the live stream answered " + answer.statusCode());
        }
        lines = answer.body();
        Thread.ofVirtual().start(this::read);
    }

    /** @return {@link System#nanoTime} of the event */
    public long nanosOf(String id) throws Exception {
        return moment(id).get(1, TimeUnit.MINUTES);
    }

    private void read() {
        try {
            lines.filter(line -> line.startsWith("data:")).forEach(line -> {
                long now = System.nanoTime();
                ID.matcher(line).results().forEach(id -> moment(id.group()).complete(now));
            });
        } catch (UncheckedIOException closed) {
            // by us: whoever still waits for an event says so after a minute
        }
    }

    private CompletableFuture<Long> moment(String id) {
        return named.computeIfAbsent(id, any -> new CompletableFuture<>());
    }

    @Override
    public void close() {
        lines.close();
    }
}
