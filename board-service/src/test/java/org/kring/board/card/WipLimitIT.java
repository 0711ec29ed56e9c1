package org.kring.board.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.platform.test.People.NOORD;
import static org.kring.platform.test.People.OOST;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.board.Crowd;
import org.kring.board.Town;
import org.kring.platform.test.Answer;
import org.kring.platform.test.Api;
import org.kring.platform.test.Published;
import org.kring.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class WipLimitIT {

    private static final int DOING = 1;

    @Autowired
    Api api;

    @Autowired
    Published published;

    Town town;
    UUID board;
    List<UUID> columns;

    @BeforeEach
    void found() {
        town = Town.founded(api, published);
        board = town.board(town.open, 3);
        columns = town.columnsOf(board);
    }

    @Test
    void a_full_column_says_how_much_it_may_hold_and_holds() {
        IntStream.range(0, 3).forEach(i -> town.card(board, columns.get(DOING), "Card " + i));
        Answer refused = town.create(board, columns.get(DOING), "One too many");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("wip-limit-reached");
        assertThat(refused.json().get("detail").stringValue())
                .contains("may hold 3")
                .contains("holds 3");

        UUID waiting = town.card(board, columns.get(0), "Waiting");
        assertThat(town.move(waiting, columns.get(DOING), 0).problem()).isEqualTo("wip-limit-reached");
        assertThat(town.cardsIn(board, 0)).containsExactly(waiting);
    }

    @Test
    void many_who_create_at_once_never_exceed_it() {
        List<Answer> answers = Crowd.atOnce(
                IntStream.range(0, 20).boxed().toList(), i -> town.create(board, columns.get(DOING), "Card " + i));
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(3);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(17);
        assertThat(town.cardsIn(board, DOING)).hasSize(3);
    }

    @Test
    void a_creation_that_was_accepted_is_accepted_again_though_the_column_is_full() {
        Map<String, Object> card = Map.of("id", Api.newId(), "columnId", columns.get(DOING), "title", "First");
        api.as(OOST).post("/api/boards/" + board + "/cards", card);
        IntStream.range(0, 2).forEach(i -> town.card(board, columns.get(DOING), "Card " + i));
        assertThat(api.as(OOST).post("/api/boards/" + board + "/cards", card).status())
                .isEqualTo(201);
        assertThat(town.cardsIn(board, DOING)).hasSize(3);
    }

    @Test
    void inside_a_full_column_cards_still_move_and_an_archived_one_makes_room() {
        List<UUID> cards = IntStream.range(0, 3)
                .mapToObj(i -> town.card(board, columns.get(DOING), "Card " + i))
                .toList();
        assertThat(town.move(cards.get(2), columns.get(DOING), 0).status()).isEqualTo(200);
        api.as(NOORD).delete("/api/cards/" + cards.get(0));
        town.card(board, columns.get(DOING), "Next");
        assertThat(api.as(NOORD).post("/api/cards/" + cards.get(0) + "/restore").problem())
                .isEqualTo("wip-limit-reached");
    }
}
