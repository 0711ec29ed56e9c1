package org.kring.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.kring.platform.decision.Refused;
import org.kring.platform.decision.Rejection;

/**
 * Given / when / then for pure deciders.
 *
 * @param <S> state
 * @param <E> event
 */
public final class Given<S, E> {

    private final S state;
    private final BiFunction<S, E, S> evolve;

    private Given(S state, BiFunction<S, E, S> evolve) {
        this.state = state;
        this.evolve = evolve;
    }

    public static <S, E> Given<S, E> nothing(S absent, BiFunction<S, E, S> evolve) {
        return new Given<>(absent, evolve);
    }

    @SafeVarargs
    public final Given<S, E> and(E... events) {
        S now = state;
        for (E event : events) {
            now = evolve.apply(now, event);
        }
        return new Given<>(now, evolve);
    }

    public When<E> when(Function<S, List<E>> decide) {
        return new When<>(() -> decide.apply(state));
    }

    /** The state that the events lead to. */
    public S state() {
        return state;
    }

    /** What was decided. */
    public record When<E>(java.util.function.Supplier<List<E>> decision) {

        @SafeVarargs
        @SuppressWarnings("varargs") // only read
        public final void then(E... expected) {
            assertThat(decision.get()).containsExactlyElementsOf(List.of(expected));
        }

        public void thenNothing() {
            assertThat(decision.get()).isEmpty();
        }

        public void refused(Rejection expected) {
            assertThatThrownBy(decision::get)
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.rejection()).isEqualTo(expected));
        }
    }
}
