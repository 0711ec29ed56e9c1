package org.kring.board.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.board.Crowd;
import org.kring.board.Town;
import org.kring.platform.test.Answer;
import org.kring.platform.test.Api;
import org.kring.platform.test.Published;
import org.kring.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class CardOrderIT {

    @Autowired
    Api api;

    @Autowired
    Published published;

    @Autowired
    JdbcClient jdbc;

    Town town;
    UUID board;
    List<UUID> columns;

    @BeforeEach
    void found() {
        town = Town.founded(api, published);
        board = town.board(town.open, null);
        columns = town.columnsOf(board);
    }

    @Test
    void a_card_stands_where_it_was_put_in_its_column_and_in_another() {
        List<UUID> cards = cards(4);
        town.move(cards.get(3), columns.get(0), 0);
        assertThat(town.cardsIn(board, 0)).containsExactly(cards.get(3), cards.get(0), cards.get(1), cards.get(2));
        town.move(cards.get(3), columns.get(0), 2);
        assertThat(town.cardsIn(board, 0)).containsExactly(cards.get(0), cards.get(1), cards.get(3), cards.get(2));
        town.move(cards.get(0), columns.get(2), 99);
        town.move(cards.get(1), columns.get(2), 0);
        assertThat(town.cardsIn(board, 2)).containsExactly(cards.get(1), cards.get(0));
    }

    @Test
    void a_move_to_where_it_stands_stores_nothing() {
        List<UUID> cards = cards(3);
        assertThat(town.move(cards.get(1), columns.get(0), 1).version()).isZero();
    }

    @Test
    void a_move_touches_one_card_only() {
        List<UUID> cards = cards(5);
        town.move(cards.get(4), columns.get(0), 1);
        assertThat(eventsOf(cards)).isEqualTo(6);
    }

    @Test
    void many_who_move_to_one_place_at_once_all_get_there_and_nobody_is_lost() {
        List<UUID> cards = cards(12);
        List<Answer> answers = Crowd.atOnce(cards, card -> town.move(card, columns.get(1), 0));
        assertThat(answers).allMatch(answer -> answer.status() == 200);
        assertThat(town.cardsIn(board, 1)).containsExactlyInAnyOrderElementsOf(cards);
        assertThat(jdbc.sql("select count(distinct rank) from card where board_id = ?")
                        .param(board)
                        .query(Long.class)
                        .single())
                .isEqualTo(12);
    }

    @Test
    void hundreds_of_moves_between_the_same_two_keep_the_order_and_short_ranks() {
        List<UUID> cards = cards(4);
        List<UUID> expected = new ArrayList<>(cards);
        for (int i = 0; i < 450; i++) {
            UUID card = expected.remove(3);
            town.move(card, columns.get(0), 1);
            expected.add(1, card);
        }
        assertThat(town.cardsIn(board, 0)).isEqualTo(expected);
        assertThat(longestRank()).isLessThanOrEqualTo(Lane.LONGEST_RANK);
        assertThat(asides(cards)).isPositive();
    }

    private List<UUID> cards(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> town.card(board, columns.get(0), "Card " + i))
                .toList();
    }

    private long eventsOf(List<UUID> cards) {
        return count(cards, "");
    }

    private long asides(List<UUID> cards) {
        return count(cards, "CardSteppedAside");
    }

    private long count(List<UUID> cards, String type) {
        Stream<String> ids = cards.stream().map(UUID::toString);
        return jdbc.sql("""
                        select count(*) from domain_event
                        where aggregate_identifier in (:ids) and payload_type like '%' || :type
                        """)
                .param("ids", ids.toList())
                .param("type", type)
                .query(Long.class)
                .single();
    }

    private int longestRank() {
        return jdbc.sql("select max(length(rank)) from card where board_id = ?")
                .param(board)
                .query(Integer.class)
                .single();
    }
}
