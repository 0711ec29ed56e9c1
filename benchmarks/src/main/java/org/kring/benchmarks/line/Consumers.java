package org.kring.benchmarks.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.kring.benchmarks.platform.Platform;

/** Those who read content's topic, sent away while others are measured. */
final class Consumers implements AutoCloseable {

    private static final List<String> NAMES = List.of("search", "notification");

    private final Platform platform;

    private Consumers(Platform platform) {
        this.platform = platform;
    }

    static Consumers stopped(Platform platform) throws IOException, InterruptedException {
        for (String name : NAMES) {
            platform.stop(name);
        }
        return new Consumers(platform);
    }

    @Override
    public void close() {
        try {
            for (String name : NAMES) {
                platform.start(name);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
