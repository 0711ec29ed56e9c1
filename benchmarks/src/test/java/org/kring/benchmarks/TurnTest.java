package org.kring.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.kring.benchmarks.line.LineResult;

class TurnTest {

    private static final LineResult RESULT =
            new LineResult("post", "A post", List.of(), List.of(), List.of(), List.of());
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SOON = Duration.ofMillis(50);

    @Test
    void what_is_measured_in_time_is_the_result() throws Exception {
        assertThat(Turn.of(() -> RESULT, LONG)).isEqualTo(new Turn.Measured(RESULT));
    }

    @Test
    void an_error_of_java_is_a_failure_like_any_other() throws Exception {
        Turn turn = Turn.of(
                () -> {
                    throw new OutOfMemoryError("Java heap space");
                },
                LONG);

        assertThat(turn)
                .isInstanceOfSatisfying(
                        Turn.Failed.class, failed -> assertThat(failed.why()).hasMessage("Java heap space"));
    }

    @Test
    void what_does_not_end_is_given_up_and_puts_back_what_it_took() throws Exception {
        var putBack = new AtomicBoolean();
        Turn turn = Turn.of(
                () -> {
                    try {
                        Thread.sleep(LONG);
                        return RESULT;
                    } finally {
                        putBack.set(true);
                    }
                },
                SOON,
                LONG);

        assertThat(turn)
                .isInstanceOfSatisfying(
                        Turn.Failed.class, failed -> assertThat(failed.why()).hasMessage("was given up after 0 s"));
        assertThat(putBack).isTrue();
    }
}
