package org.kring.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void the_middle_of_an_odd_number_of_figures_is_one_of_them_whatever_their_order() {
        assertThat(Spread.of(List.of(9.0, 1.0, 4.0))).isEqualTo(new Spread(4, 1, 9));
    }

    @Test
    void the_middle_of_an_even_number_of_figures_lies_between_two() {
        assertThat(Spread.of(List.of(1.0, 2.0, 4.0, 100.0)).median()).isEqualTo(3);
    }

    @Test
    void a_ratio_is_of_the_medians_and_spreads_as_the_pairs_do() {
        Spread ratio = Spread.ofRatios(List.of(50.0, 80.0, 60.0), List.of(100.0, 100.0, 120.0));

        assertThat(ratio.median()).isCloseTo(0.6, within(1e-9));
        assertThat(ratio.lowest()).isCloseTo(0.5, within(1e-9));
        assertThat(ratio.highest()).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void nothing_has_no_middle() {
        assertThatThrownBy(() -> Spread.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_reach_is_met_at_its_limit_and_missed_beyond_it() {
        assertThat(Reach.atLeast(0.8).isMetBy(0.8)).isTrue();
        assertThat(Reach.atLeast(0.8).isMetBy(0.79)).isFalse();
        assertThat(Reach.atMost(1.2).isMetBy(1.2)).isTrue();
        assertThat(Reach.atMost(1.2).isMetBy(1.21)).isFalse();
    }
}
