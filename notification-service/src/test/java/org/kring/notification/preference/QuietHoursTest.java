package org.kring.notification.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class QuietHoursTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @Test
    void a_night_reaches_over_midnight() {
        QuietHours night = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0), AMSTERDAM);

        assertThat(night.cover(Instant.parse("2026-11-22T21:00:00Z"))).isTrue();
        assertThat(night.cover(Instant.parse("2026-11-23T05:59:59Z"))).isTrue();
        assertThat(night.cover(Instant.parse("2026-11-23T06:00:00Z"))).isFalse();
        assertThat(night.cover(Instant.parse("2026-11-22T20:59:59Z"))).isFalse();
    }

    @Test
    void a_lunch_break_lies_within_a_day_and_in_summer_time() {
        QuietHours lunch = new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 0), AMSTERDAM);

        assertThat(lunch.cover(Instant.parse("2026-07-01T10:30:00Z"))).isTrue();
        assertThat(lunch.cover(Instant.parse("2026-07-01T11:30:00Z"))).isFalse();
    }

    @Test
    void hours_that_end_where_they_begin_cover_nothing() {
        QuietHours none = new QuietHours(LocalTime.NOON, LocalTime.NOON, AMSTERDAM);

        assertThat(none.cover(Instant.parse("2026-11-22T11:00:00Z"))).isFalse();
    }
}
