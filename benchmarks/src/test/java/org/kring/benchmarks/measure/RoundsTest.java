package org.kring.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private static final Rounds TWO_PEOPLE =
            new Rounds(2, Duration.ofMillis(5), Duration.ofMillis(60), 3, new CpuMeter(Map.of()));

    @Test
    void what_takes_ten_milliseconds_is_done_at_most_a_hundred_times_a_second_by_each() throws Exception {
        Results slow = TWO_PEOPLE
                .of(new Contestant("slow", person -> Thread.sleep(10)))
                .getFirst();

        assertThat(slow.rounds()).hasSize(3);
        assertThat(slow.perSecond().median()).isPositive().isLessThanOrEqualTo(200);
        assertThat(slow.latency().p50()).isGreaterThanOrEqualTo(10);
    }

    @Test
    void every_operation_of_every_round_is_counted() throws Exception {
        AtomicLong done = new AtomicLong();
        Results counted = TWO_PEOPLE
                .of(new Contestant("counted", person -> {
                    Thread.sleep(1);
                    done.incrementAndGet();
                }))
                .getFirst();

        long measured = counted.rounds().stream().mapToLong(Round::operations).sum();
        assertThat(counted.latency().count()).isEqualTo(measured);
        // The warm-up is done and not counted.
        assertThat(measured).isPositive().isLessThan(done.get());
    }

    @Test
    void a_failure_ends_the_measurement() {
        assertThatThrownBy(() -> TWO_PEOPLE.of(new Contestant("refused", person -> {
                    throw new IllegalStateException("503");
                })))
                .hasMessage("503");
    }

    @Test
    void percentiles_are_read_in_milliseconds() {
        Histogram micros = Percentiles.histogram();
        List.of(1_000, 2_000, 3_000, 50_000).forEach(value -> micros.recordValue(value));

        Percentiles millis = Percentiles.of(micros);

        assertThat(millis.p50()).isBetween(2.0, 2.01);
        assertThat(millis.highest()).isBetween(50.0, 50.05);
    }
}
