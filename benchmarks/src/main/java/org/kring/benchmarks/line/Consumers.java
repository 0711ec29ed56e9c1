package org.kring.benchmarks.line;

import java.util.List;
import org.kring.benchmarks.platform.Platform;

/** Those who read content's topic, sent away while others are measured. */
final class Consumers implements AutoCloseable {

    private static final List<String> NAMES = List.of("search", "notification");

    private final Platform platform;

    private Consumers(Platform platform) {
        this.platform = platform;
    }

    static Consumers stopped(Platform platform) {
        NAMES.forEach(platform::stop);
        return new Consumers(platform);
    }

    @Override
    public void close() {
        NAMES.forEach(platform::start);
    }
}
