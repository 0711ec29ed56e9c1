package org.kring.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.kring.gateway.limit.RateSettings.Rate;
import org.kring.gateway.person.Person;

class RateLimitsTest {

    private static final Person ANNA = new Person(UUID.randomUUID(), "anna", "Anna", Set.of("member"));
    private static final Person OOST = new Person(UUID.randomUUID(), "oost", "Oost", Set.of("member"));

    private Instant now = Instant.parse("2026-03-01T09:00:00Z");
    private final RateLimits limits =
            new RateLimits(new RateSettings(new Rate(10, 50), new Rate(5, 20), new Rate(1000, 5000)), clock());

    @Test
    void a_burst_passes_and_then_the_pace_counts() {
        assertThat(passed(100, ANNA)).isEqualTo(50);
        assertThat(limits.secondsToWait(ANNA)).isEqualTo(1);

        now = now.plus(Duration.ofSeconds(2));

        assertThat(passed(100, ANNA)).isEqualTo(20);
    }

    @Test
    void each_has_a_bucket_of_their_own() {
        passed(100, ANNA);

        assertThat(limits.secondsToWait(OOST)).isZero();
        assertThat(limits.secondsToWaitAt("10.0.0.1")).isZero();
    }

    @Test
    void strangers_share_what_their_address_may_ask() {
        assertThat(LongStream.generate(() -> limits.secondsToWaitAt("10.0.0.1"))
                        .limit(50)
                        .filter(wait -> wait == 0))
                .hasSize(20);
    }

    @Test
    void the_importer_may_ask_far_more() {
        assertThat(passed(4000, Person.IMPORTER)).isEqualTo(4000);
    }

    private long passed(int requests, Person person) {
        return LongStream.generate(() -> limits.secondsToWait(person))
                .limit(requests)
                .filter(wait -> wait == 0)
                .count();
    }

    private Clock clock() {
        InstantSource source = () -> now;
        return source.withZone(ZoneOffset.UTC);
    }
}
