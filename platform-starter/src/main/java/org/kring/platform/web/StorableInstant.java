package org.kring.platform.web;

import java.time.Instant;

/** Instants that PostgreSQL can hold; Java's reach further. */
public final class StorableInstant {

    public static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    public static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private StorableInstant() {}

    static boolean isStorable(Instant instant) {
        return !instant.isBefore(EARLIEST) && !instant.isAfter(LATEST);
    }

    /** For a bound that a client gives: beyond it nothing lies anyway. */
    public static Instant nearestTo(Instant instant) {
        Instant notBefore = instant.isBefore(EARLIEST) ? EARLIEST : instant;
        return notBefore.isAfter(LATEST) ? LATEST : notBefore;
    }
}
