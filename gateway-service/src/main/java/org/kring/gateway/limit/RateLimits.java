package org.kring.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.kring.gateway.limit.RateSettings.Rate;
import org.kring.gateway.person.Person;
import org.springframework.stereotype.Component;

/** One bucket for each person and each address, in the memory of this replica; forgotten when it would be full again. */
@Component
public class RateLimits {

    private static final int MOST_BUCKETS = 200_000;
    private static final Duration LONG_FULL = Duration.ofMinutes(2);

    private final Cache<Object, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_BUCKETS)
            .expireAfterAccess(LONG_FULL)
            .build();
    private final RateSettings settings;
    private final TimeMeter time;

    RateLimits(RateSettings settings, Clock clock) {
        this.settings = settings;
        this.time = new ClockTime(clock);
    }

    /** Takes one request from the person's bucket: 0 if there was one, else the seconds until there is. */
    public long secondsToWait(Person person) {
        return take(person.id(), person.isImporter() ? settings.importer() : settings.person());
    }

    /** The same for those who are not signed in. */
    public long secondsToWaitAt(String address) {
        return take(address, settings.address());
    }

    private long take(Object who, Rate rate) {
        var taken = buckets.get(who, any -> bucket(rate)).tryConsumeAndReturnRemaining(1);
        return taken.isConsumed() ? 0 : TimeUnit.NANOSECONDS.toSeconds(taken.getNanosToWaitForRefill()) + 1;
    }

    private Bucket bucket(Rate rate) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                .withCustomTimePrecision(time)
                .build();
    }

    private record ClockTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
