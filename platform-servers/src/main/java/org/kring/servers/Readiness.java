package org.kring.servers;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits until a child process answers, or says what went wrong. */
record Readiness(Duration patience, BooleanSupplier answers) {
    private static final Duration PAUSE = Duration.ofMillis(50);

    void await(ChildProcess child) {
        Instant end = Instant.now().plus(patience);
        while (!answers.getAsBoolean()) {
            if (!child.isAlive()) {
                throw child.failure("ended while it was starting");
            }
            if (Instant.now().isAfter(end)) {
                child.end(Duration.ofSeconds(10));
                throw child.failure("did not answer within " + patience.toSeconds() + " seconds");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
