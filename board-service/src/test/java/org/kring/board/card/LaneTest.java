package org.kring.board.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.kring.board.card.Lane.Place;
import org.kring.board.card.Lane.Stand;

class LaneTest {

    private static final int MANY = 2_000;

    private final List<Stand> column = new ArrayList<>();
    private final List<UUID> expected = new ArrayList<>();
    private int steppedAside;

    @Property(tries = 200)
    void any_moves_keep_the_order_asked_for_and_short_ranks(
            @ForAll @IntRange(min = 1, max = 40) int cards,
            @ForAll @Size(min = 1, max = 300) List<@IntRange(min = 0, max = 39) Integer> moves) {
        fill(cards);
        for (int i = 0; i + 1 < moves.size(); i += 2) {
            move(moves.get(i) % cards, moves.get(i + 1) % cards);
        }
        assertOrder();
    }

    @Property(tries = 10)
    void two_hundred_moves_to_one_place_disturb_nobody(
            @ForAll @IntRange(min = 2, max = 500) int cards, @ForAll @IntRange(min = 0, max = 499) int place) {
        moveTo(place, cards, 200);
        assertThat(steppedAside).isZero();
    }

    @Property(tries = 10)
    void thousands_of_moves_to_one_place_seldom_disturb_anybody(
            @ForAll @IntRange(min = 2, max = 500) int cards, @ForAll @IntRange(min = 0, max = 499) int place) {
        moveTo(place, cards, MANY);
        assertOrder();
        // Less than one neighbour per move; 393 cards and place 272 come near to one per two moves.
        assertThat(steppedAside).isLessThan(MANY);
    }

    @Property(tries = 10)
    void thousands_of_moves_that_close_in_from_both_sides_stay_short(@ForAll @IntRange(min = 3, max = 500) int cards) {
        fill(cards);
        for (int i = 0; i < MANY; i++) {
            move(i % 2 == 0 ? 0 : cards - 1, cards / 2);
        }
        assertOrder();
        assertThat(steppedAside).isLessThan(MANY * 3 / 2);
    }

    @Test
    void a_card_that_already_stands_there_keeps_its_rank() {
        fill(3);
        Stand second = column.remove(1);
        assertThat(new Lane(column).at(1, second.rank()).rank()).isEqualTo(second.rank());
        assertThat(new Lane(column).at(0, second.rank()).rank())
                .isLessThan(column.getFirst().rank());
    }

    @Test
    void an_index_past_the_end_is_the_end() {
        fill(2);
        assertThat(new Lane(column).at(99).rank())
                .isGreaterThan(column.getLast().rank());
    }

    private void fill(int cards) {
        column.clear();
        expected.clear();
        steppedAside = 0;
        IntStream.range(0, cards).forEach(i -> put(UUID.randomUUID(), i));
    }

    private void moveTo(int place, int cards, int times) {
        fill(cards);
        for (int i = 0; i < times; i++) {
            move((i * 7) % cards, place % cards);
        }
    }

    private void move(int from, int to) {
        Stand card = column.remove(from);
        expected.remove(from);
        put(card.cardId(), to);
    }

    private void put(UUID card, int index) {
        Place place = new Lane(List.copyOf(column)).at(index);
        column.replaceAll(
                stand -> new Stand(stand.cardId(), place.stepAside().getOrDefault(stand.cardId(), stand.rank())));
        column.add(new Stand(card, place.rank()));
        column.sort((a, b) -> a.rank().compareTo(b.rank()));
        expected.add(index, card);
        steppedAside += place.stepAside().size();
    }

    private void assertOrder() {
        assertThat(column).extracting(Stand::cardId).isEqualTo(expected);
        assertThat(column).extracting(Stand::rank).doesNotHaveDuplicates();
        assertThat(column).allMatch(stand -> stand.rank().length() <= Lane.LONGEST_RANK);
    }
}
