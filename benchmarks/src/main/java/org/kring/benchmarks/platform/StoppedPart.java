package org.kring.benchmarks.platform;

/** A part that does not run until this is closed. */
public record StoppedPart(Platform platform, String name) implements AutoCloseable {

    public static StoppedPart of(Platform platform, String name) {
        platform.stop(name);
        return new StoppedPart(platform, name);
    }

    @Override
    public void close() {
        platform.start(name);
    }
}
