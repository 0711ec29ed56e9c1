package org.kring.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInAttemptsTest {

    private static final int FREE = 5;

    private final SignInAttempts attempts =
            new SignInAttempts(FREE, Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC));

    @Test
    void of_many_attempts_at_once_no_more_are_free_than_one_after_the_other() throws Exception {
        try (var guessers = Executors.newVirtualThreadPerTaskExecutor()) {
            var begun = guessers.invokeAll(IntStream.range(0, 400)
                    .mapToObj(i -> (Callable<Boolean>) () -> attempts.begin("admin"))
                    .toList());
            assertThat(begun.stream().filter(Future::resultNow)).hasSize(FREE);
        }
    }

    @Test
    void the_right_password_forgets_the_wrong_ones() {
        for (int i = 0; i < 3 * FREE; i++) {
            assertThat(attempts.begin("noord")).isTrue();
            attempts.succeeded("noord");
        }
    }

    @Test
    void what_was_right_does_not_count_for_the_address() {
        for (int i = 0; i < 3 * FREE; i++) {
            assertThat(attempts.begin("10.0.0.1")).isTrue();
            attempts.takeBack("10.0.0.1");
        }
    }

    @Test
    void what_was_right_after_wrong_ones_makes_nobody_wait() {
        for (int i = 0; i < FREE - 1; i++) {
            attempts.begin("10.0.0.2");
        }
        assertThat(attempts.begin("10.0.0.2")).isTrue();
        attempts.takeBack("10.0.0.2");
        assertThat(attempts.begin("10.0.0.2")).isTrue();
        assertThat(attempts.begin("10.0.0.2")).isFalse();
    }
}
