package org.kring.board.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.platform.test.People.ANNA;
import static org.kring.platform.test.People.NOORD;
import static org.kring.platform.test.People.OOST;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.board.Town;
import org.kring.platform.test.Api;
import org.kring.platform.test.Published;
import org.kring.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@ServiceTest
class BoardHistoryIT {

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
    void who_did_what_with_a_card_is_told_newest_first_with_its_words_of_then() {
        UUID card = town.card(board, columns.get(0), "Rope");
        town.move(card, columns.get(1), 0);
        api.as(OOST).patch("/api/cards/" + card, Map.of("title", "Chain"));
        api.as(OOST).put("/api/cards/" + card + "/assignees/" + NOORD.id());
        rename("To do", "Waiting");
        town.move(card, columns.get(0), 0);
        api.as(NOORD).delete("/api/cards/" + card + "/assignees/" + NOORD.id());
        api.as(OOST).delete("/api/cards/" + card);
        api.as(OOST).post("/api/cards/" + card + "/restore");

        assertThat(told(history("")))
                .containsExactly(
                        "Otto Oost CARD_RESTORED Chain - Waiting -",
                        "Otto Oost CARD_ARCHIVED Chain Waiting - -",
                        "Nina Noord CARD_UNASSIGNED Chain - - Nina Noord",
                        "Otto Oost CARD_MOVED Chain Doing Waiting -",
                        "Nina Noord BOARD_EDITED - - - -",
                        "Otto Oost CARD_ASSIGNED Chain - - Nina Noord",
                        "Otto Oost CARD_EDITED Chain - - -",
                        "Otto Oost CARD_MOVED Rope To do Doing -",
                        "Otto Oost CARD_CREATED Rope - To do -",
                        "Nina Noord BOARD_CREATED - - - -");
        JsonNode moved = history("").get("items").get(3);
        assertThat(moved.get("cardId").stringValue()).isEqualTo(card.toString());
        assertThat(moved.get("by").get("personId").stringValue())
                .isEqualTo(OOST.id().toString());
        assertThat(moved.get("fromColumn").get("id").stringValue())
                .isEqualTo(columns.get(1).toString());
    }

    @Test
    void each_change_leads_to_the_board_right_after_it() {
        UUID card = town.card(board, columns.get(0), "Rope");
        town.move(card, columns.get(2), 0);

        JsonNode changes = history("").get("items");
        assertThat(cards(changes.get(0), 2)).containsExactly(card);
        assertThat(cards(changes.get(1), 0)).containsExactly(card);
        assertThat(cards(changes.get(2), 0)).isEmpty();
    }

    @Test
    void pages_follow_each_other_without_gap_or_double_also_where_much_happened_at_once() {
        UUID card = town.card(board, columns.get(0), "Rope");
        api.as(OOST)
                .patch(
                        "/api/cards/" + card,
                        Map.of("title", "Chain", "assignees", List.of(NOORD.id(), OOST.id(), ANNA.id())));
        List<String> paged = all("?limit=2");

        assertThat(paged).hasSize(6).isEqualTo(told(history("?limit=100")));
        assertThat(api.as(NOORD).get(path("?after=x")).status()).isEqualTo(400);
    }

    @Test
    void it_is_told_between_two_moments_the_first_included() {
        town.card(board, columns.get(0), "Rope");
        town.card(board, columns.get(0), "Chain");
        JsonNode all = history("").get("items");
        String rope = all.get(1).get("at").stringValue();
        String chain = all.get(0).get("at").stringValue();

        assertThat(told(history("?from=" + rope + "&to=" + chain)))
                .containsExactly("Otto Oost CARD_CREATED Rope - To do -");
        assertThat(told(history("?from=" + chain))).hasSize(1);
        assertThat(told(history("?to=" + rope))).containsExactly("Nina Noord BOARD_CREATED - - - -");
        assertThat(told(history("?from=" + Instant.MIN + "&to=%2B"
                        + Instant.MAX.toString().substring(1))))
                .hasSize(3);
        assertThat(api.as(NOORD).get(path("?from=yesterday")).status()).isEqualTo(400);
    }

    @Test
    void a_deleted_board_has_a_history_too_and_an_unknown_one_none() {
        api.as(NOORD).delete("/api/boards/" + board);
        assertThat(told(history("")))
                .containsExactly("Nina Noord BOARD_DELETED - - - -", "Nina Noord BOARD_CREATED - - - -");
        assertThat(api.as(NOORD).get("/api/boards/" + Api.newId() + "/history").problem())
                .isEqualTo("board-not-found");
    }

    @Test
    void neighbours_that_only_make_room_do_nothing() {
        town.card(board, columns.get(0), "First");
        UUID second = town.card(board, columns.get(0), "Second");
        UUID third = town.card(board, columns.get(0), "Third");
        int moves = 0;
        while (stepsAside() == 0) {
            town.move(moves % 2 == 0 ? third : second, columns.get(0), 1);
            moves++;
        }

        assertThat(all("?limit=100")).hasSize(moves + 4);
    }

    private long stepsAside() {
        return jdbc.sql(
                        "select count(*) from domain_event where payload_type like '%CardSteppedAside' and payload like ?")
                .param("%" + board + "%")
                .query(Long.class)
                .single();
    }

    private List<String> all(String query) {
        List<String> all = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = history(query + "&after=" + after);
            all.addAll(told(page));
            after = page.get("next").isNull() ? "" : page.get("next").stringValue();
        } while (!after.isEmpty());
        return all;
    }

    private JsonNode history(String query) {
        return api.as(NOORD).get(path(query)).json();
    }

    private String path(String query) {
        return "/api/boards/" + board + "/history" + query;
    }

    private List<UUID> cards(JsonNode change, int column) {
        JsonNode then = api.as(NOORD)
                .get("/api/boards/" + board + "?at=" + change.get("at").stringValue())
                .json();
        return Town.ids(then.get("columns").get(column).get("cards"));
    }

    private void rename(String from, String to) {
        JsonNode page = town.page(board).get("columns");
        page.forEach(column -> {
            ((ObjectNode) column).remove("cards");
            if (column.get("name").stringValue().equals(from)) {
                ((ObjectNode) column).put("name", to);
            }
        });
        assertThat(api.as(NOORD)
                        .patch("/api/boards/" + board, Map.of("columns", page))
                        .status())
                .isEqualTo(200);
    }

    private static List<String> told(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(change -> "%s %s %s %s %s %s"
                        .formatted(
                                name(change.get("by")),
                                change.get("kind").stringValue(),
                                change.get("cardTitle").isNull()
                                        ? "-"
                                        : change.get("cardTitle").stringValue(),
                                name(change.get("fromColumn")),
                                name(change.get("toColumn")),
                                name(change.get("assignee"))))
                .toList();
    }

    private static String name(JsonNode named) {
        return named.isNull() ? "-" : named.get("name").stringValue();
    }
}
