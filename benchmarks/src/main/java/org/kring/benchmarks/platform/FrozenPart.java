package org.kring.benchmarks.platform;

/** A part that stands still, warm as it is, until this is closed. */
public record FrozenPart(Platform platform, String name) implements AutoCloseable {

    public static FrozenPart of(Platform platform, String name) {
        platform.signal(name, "STOP");
        return new FrozenPart(platform, name);
    }

    @Override
    public void close() {
        platform.signal(name, "CONT");
    }
}
