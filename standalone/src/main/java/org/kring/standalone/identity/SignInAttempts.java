package org.kring.standalone.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Slows down whoever guesses passwords: after a few wrong ones each further attempt has to wait, twice as long every
 * time. It counts names that do not exist in the same way, so that waiting tells nothing.
 */
class SignInAttempts {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(30);
    private static final int MOST_DOUBLINGS = 10;
    private static final int MOST_REMEMBERED = 10_000;

    private final ConcurrentMap<String, Failures> failures = new ConcurrentHashMap<>();
    private final int free;
    private final Clock clock;

    /** @param free how many wrong passwords in a row cost no waiting */
    SignInAttempts(int free, Clock clock) {
        this.free = free;
        this.clock = clock;
    }

    boolean mustWait(String key) {
        var soFar = failures.get(key);
        return soFar != null && clock.instant().isBefore(soFar.waitUntil());
    }

    void failed(String key) {
        var now = clock.instant();
        if (failures.size() >= MOST_REMEMBERED) {
            failures.values().removeIf(old -> old.isForgotten(now));
        }
        failures.merge(key, after(1, now), (old, one) -> old.isForgotten(now) ? one : after(old.count() + 1, now));
    }

    void succeeded(String key) {
        failures.remove(key);
    }

    private Failures after(int count, Instant now) {
        if (count < free) {
            return new Failures(count, now, now);
        }
        var doubled = FIRST_WAIT.multipliedBy(1L << Math.min(count - free, MOST_DOUBLINGS));
        var wait = doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
        return new Failures(count, now, now.plus(wait));
    }

    private record Failures(int count, Instant last, Instant waitUntil) {

        boolean isForgotten(Instant now) {
            return last.plus(FORGOTTEN_AFTER).isBefore(now);
        }
    }
}
