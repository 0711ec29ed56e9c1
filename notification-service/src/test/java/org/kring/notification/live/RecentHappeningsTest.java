package org.kring.notification.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kring.notification.happening.Happening;
import org.kring.notification.live.RecentHappenings.Heard;
import org.kring.notification.signal.Signal;

class RecentHappeningsTest {

    private final RecentHappenings recent = new RecentHappenings();

    @Test
    void who_comes_back_gets_what_was_missed_and_a_little_more() {
        recent.beginAt(0);
        recent.add(at(1_000));
        recent.add(at(9_000));
        recent.add(at(11_000));

        assertThat(recent.since(10_000).orElseThrow())
                .extracting(heard -> heard.frame().id())
                .containsExactly(9_000L, 11_000L);
    }

    @Test
    void who_was_away_since_before_the_line_stood_is_told_to_read_anew() {
        recent.beginAt(5_000);

        assertThat(recent.since(6_999)).isEmpty();
        assertThat(recent.since(7_000)).isPresent();
    }

    @Test
    void who_was_away_for_more_than_is_remembered_is_told_to_read_anew() {
        recent.beginAt(0);
        for (int i = 0; i <= 2_000; i++) {
            recent.add(at(10_000 + i));
        }

        assertThat(recent.since(12_000)).isEmpty();
        assertThat(recent.since(12_001)).isPresent();
    }

    private static Heard at(long millis) {
        Happening happening = new Happening(
                "post.published", UUID.randomUUID(), null, null, null, null, null, UUID.randomUUID(), Instant.EPOCH);
        return new Heard(
                new Frame(millis, "post.published", "{}"),
                new Signal.Happened(happening, Signal.Audience.READERS, true, null));
    }
}
