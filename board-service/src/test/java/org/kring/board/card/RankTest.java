package org.kring.board.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RankTest {

    @Property
    void between_two_ranks_there_is_always_another(
            @ForAll @IntRange(min = 1, max = 61) int low, @ForAll boolean downwards) {
        Rank below = Rank.spread(null, null, 61).get(low - 1);
        Rank above = low == 61
                ? Rank.between(below, null)
                : Rank.spread(null, null, 61).get(low);
        for (int i = 0; i < 50; i++) {
            Rank middle = Rank.between(below, above);
            assertThat(middle).isGreaterThan(below).isLessThan(above);
            below = downwards ? below : middle;
            above = downwards ? middle : above;
        }
    }

    @Property
    void as_many_as_asked_for_stand_in_order(@ForAll @IntRange(min = 1, max = 3000) int count) {
        assertThat(Rank.spread(null, null, count)).hasSize(count).isSorted().doesNotHaveDuplicates();
        assertThat(Rank.spread(null, null, count).getLast().length()).isLessThanOrEqualTo(2);
    }

    @Test
    void cards_added_at_the_end_or_on_top_keep_short_ranks() {
        var ranks = new ArrayList<>(List.of(Rank.between(null, null)));
        for (int i = 0; i < 10_000; i++) {
            ranks.addLast(Rank.between(ranks.getLast(), null));
            ranks.addFirst(Rank.between(null, ranks.getFirst()));
        }
        assertThat(ranks).isSorted().doesNotHaveDuplicates();
        assertThat(ranks).allMatch(rank -> rank.length() <= 4);
    }

    @Test
    void the_last_rank_of_all_still_has_one_after_it() {
        Rank last = new Rank("zzzz");
        assertThat(Rank.between(last, null)).isGreaterThan(last);
        assertThat(Rank.between(null, new Rank("0001"))).isLessThan(new Rank("0001"));
    }

    @Test
    void what_is_not_a_fraction_in_its_shortest_form_is_no_rank() {
        for (String digits : List.of("", "V0", "a-b", "é")) {
            assertThatThrownBy(() -> new Rank(digits)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
