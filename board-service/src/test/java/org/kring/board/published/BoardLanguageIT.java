package org.kring.board.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kring.platform.test.People.NOORD;
import static org.kring.platform.test.People.OOST;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kring.board.Town;
import org.kring.events.BoardEvent.BoardCreated;
import org.kring.events.BoardEvent.BoardDeleted;
import org.kring.events.BoardEvent.BoardEdited;
import org.kring.events.BoardEvent.CardArchived;
import org.kring.events.BoardEvent.CardAssigned;
import org.kring.events.BoardEvent.CardCreated;
import org.kring.events.BoardEvent.CardEdited;
import org.kring.events.BoardEvent.CardMoved;
import org.kring.events.BoardEvent.CardUnassigned;
import org.kring.events.KringEvent;
import org.kring.events.Topics;
import org.kring.platform.consume.Received;
import org.kring.platform.test.Api;
import org.kring.platform.test.Published;
import org.kring.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class BoardLanguageIT {

    @Autowired
    Api api;

    @Autowired
    Published published;

    @Test
    void the_story_of_a_board_is_told_under_its_key_in_order() {
        Town town = Town.founded(api, published);
        UUID board = town.board(town.secret, null);
        List<UUID> columns = town.columnsOf(board);
        UUID card = town.card(board, columns.get(0), "Rope");
        api.as(OOST).patch("/api/cards/" + card, Map.of("title", "Chain"));
        town.move(card, columns.get(1), 0);
        api.as(OOST).put("/api/cards/" + card + "/assignees/" + NOORD.id());
        api.as(OOST).delete("/api/cards/" + card + "/assignees/" + NOORD.id());
        api.as(OOST).delete("/api/cards/" + card);
        api.as(OOST).post("/api/cards/" + card + "/restore");
        api.as(NOORD).patch("/api/boards/" + board, Map.of("name", "Docks"));
        api.as(NOORD).delete("/api/boards/" + board);

        await().untilAsserted(() -> assertThat(told(board).stream().map(Object::getClass))
                .containsExactly(
                        BoardCreated.class,
                        CardCreated.class,
                        CardEdited.class,
                        CardMoved.class,
                        CardAssigned.class,
                        CardUnassigned.class,
                        CardArchived.class,
                        CardCreated.class,
                        BoardEdited.class,
                        BoardDeleted.class));
        assertThat(told(board).get(4)).isInstanceOfSatisfying(CardAssigned.class, assigned -> {
            assertThat(assigned.personId()).isEqualTo(NOORD.id());
            assertThat(assigned.title()).isEqualTo("Chain");
            assertThat(assigned.by()).isEqualTo(OOST.id());
        });
        assertThat(told(board).get(7))
                .isInstanceOfSatisfying(
                        CardCreated.class, again -> assertThat(again.title()).isEqualTo("Chain"));
    }

    private List<KringEvent> told(UUID board) {
        return published.under(Topics.BOARD, board).stream()
                .map(Received::event)
                .toList();
    }
}
