package org.kring.standalone.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Slows down whoever guesses passwords: after a few wrong ones each further attempt has to wait, twice as long every
 * time. It counts names that do not exist in the same way, so that waiting tells nothing. An attempt counts as wrong
 * from its beginning, so that many at once are not all free.
 */
class SignInAttempts {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(30);
    private static final int MOST_DOUBLINGS = 10;
    private static final int MOST_REMEMBERED = 10_000;

    private final Cache<String, Failures> failures = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(FORGOTTEN_AFTER)
            .build();
    private final int free;
    private final Clock clock;

    private record Failures(int count, Instant waitUntil) {}

    /** @param free how many wrong passwords in a row cost no waiting */
    SignInAttempts(int free, Clock clock) {
        this.free = free;
        this.clock = clock;
    }

    /** @return false where it has to wait; true counts it as wrong until {@link #succeeded} or {@link #takeBack} */
    boolean begin(String key) {
        Instant now = clock.instant();
        AtomicBoolean may = new AtomicBoolean();
        failures.asMap().compute(key, (same, soFar) -> {
            may.set(soFar == null || !now.isBefore(soFar.waitUntil()));
            return may.get() ? after(soFar == null ? 1 : soFar.count() + 1, now) : soFar;
        });
        return may.get();
    }

    void succeeded(String key) {
        failures.invalidate(key);
    }

    /** This one was not wrong: the others still count, and the wait that it began is over. */
    void takeBack(String key) {
        Instant now = clock.instant();
        failures.asMap()
                .computeIfPresent(
                        key, (same, soFar) -> soFar.count() <= 1 ? null : new Failures(soFar.count() - 1, now));
    }

    private Failures after(int count, Instant now) {
        if (count < free) {
            return new Failures(count, now);
        }
        var doubled = FIRST_WAIT.multipliedBy(1L << Math.min(count - free, MOST_DOUBLINGS));
        return new Failures(count, now.plus(doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT));
    }
}
