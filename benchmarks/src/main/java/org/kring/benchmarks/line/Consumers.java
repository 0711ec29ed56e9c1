package org.kring.benchmarks.line;

import org.kring.benchmarks.platform.Platform;
import org.kring.benchmarks.platform.StoppedPart;

/** Those who read content's topic, sent away while others are measured. */
record Consumers(StoppedPart search, StoppedPart notification) implements AutoCloseable {

    static Consumers stopped(Platform platform) {
        StoppedPart search = StoppedPart.of(platform, "search");
        try {
            return new Consumers(search, StoppedPart.of(platform, "notification"));
        } catch (RuntimeException failure) {
            search.close();
            throw failure;
        }
    }

    @Override
    public void close() {
        try (search) {
            notification.close();
        }
    }
}
