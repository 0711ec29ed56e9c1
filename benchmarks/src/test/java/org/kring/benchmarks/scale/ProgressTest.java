package org.kring.benchmarks.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void it_tells_what_is_done_how_fast_and_how_long_it_will_take() {
        assertThat(Progress.text("people", 0, 20_000, 50_000, Duration.ofSeconds(10)))
                .isEqualTo("people: 20,000 of 50,000, 2,000 a second, 15 s left");
    }

    @Test
    void what_an_earlier_run_did_is_no_part_of_the_rate() {
        assertThat(Progress.text("people", 15_000, 20_000, 50_000, Duration.ofSeconds(10)))
                .isEqualTo("people: 20,000 of 50,000, 500 a second, 60 s left");
    }
}
