package org.kring.board.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.platform.test.People.ANNA;
import static org.kring.platform.test.People.NOORD;
import static org.kring.platform.test.People.OOST;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.board.Town;
import org.kring.platform.test.Answer;
import org.kring.platform.test.Api;
import org.kring.platform.test.Published;
import org.kring.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class BoardIT {

    @Autowired
    Api api;

    @Autowired
    Published published;

    Town town;

    @BeforeEach
    void found() {
        town = Town.founded(api, published);
    }

    @Test
    void a_board_comes_whole_with_its_columns_in_order() {
        UUID district = Api.newId();
        Answer made = api.as(OOST).post("/api/boards", harbour(Api.newId(), "Harbour", district));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Location")).isEqualTo("/api/boards/" + made.id());
        assertThat(made.header("ETag")).isEqualTo("\"0\"");

        Answer page = api.as(NOORD).get("/api/boards/" + made.id());
        assertThat(page.header("ETag")).isEqualTo("\"0\"");
        assertThat(page.json().get("name").stringValue()).isEqualTo("Harbour");
        assertThat(page.json().get("districtId").stringValue()).isEqualTo(district.toString());
        assertThat(page.json().get("columns").findValuesAsString("name")).containsExactly("To do", "Done");
        assertThat(page.json().get("columns").get(0).get("wipLimit").intValue()).isEqualTo(4);
        assertThat(page.json().get("columns").get(1).get("cards").isEmpty()).isTrue();
    }

    @Test
    void the_same_creation_again_is_answered_the_same_and_another_is_refused() {
        UUID id = Api.newId();
        Answer first = api.as(OOST).post("/api/boards", harbour(id, "Harbour", null));
        Answer again = api.as(OOST).post("/api/boards", harbour(id, "Harbour", null));
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        Answer other = api.as(OOST).post("/api/boards", harbour(id, "Airport", null));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.problem()).isEqualTo("board-id-taken");
    }

    @Test
    void its_columns_are_edited_in_place_but_none_with_cards_is_removed() {
        UUID board = town.board(town.open, null);
        List<UUID> columns = town.columnsOf(board);
        town.card(board, columns.get(2), "Rope");
        var shorter = List.of(
                Map.of("id", columns.get(0), "name", "Later"),
                Map.of("name", "Waiting"),
                Map.of("id", columns.get(2), "name", "Done", "wipLimit", 9));

        assertThat(patch(board, Map.of("columns", shorter)).status()).isEqualTo(200);
        assertThat(town.page(board).get("columns").findValuesAsString("name"))
                .containsExactly("Later", "Waiting", "Done");
        assertThat(town.columnsOf(board)).contains(columns.get(0), columns.get(2));
        assertThat(town.cardsIn(board, 2)).hasSize(1);

        Answer refused = patch(board, Map.of("columns", shorter.subList(0, 1)));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("column-has-cards");
    }

    @Test
    void a_patch_of_what_somebody_changed_meanwhile_is_refused() {
        UUID board = town.board(town.open, null);
        assertThat(patch(board, Map.of("name", "Docks")).version()).isEqualTo(1);
        Answer late = api.as(NOORD).ifMatch(0).patch("/api/boards/" + board, Map.of("name", "Quay"));
        assertThat(late.status()).isEqualTo(412);
        Answer deletedLate = api.as(NOORD).ifMatch(0).delete("/api/boards/" + board);
        assertThat(deletedLate.status()).isEqualTo(412);
        assertThat(api.as(NOORD)
                        .ifMatch(1)
                        .patch("/api/boards/" + board, Map.of("name", "Quay"))
                        .version())
                .isEqualTo(2);
    }

    @Test
    void a_reader_who_has_the_board_still_sees_that_a_card_moved() {
        UUID board = town.board(town.open, null);
        town.card(board, town.columnsOf(board).get(0), "Rope");
        Answer again = api.as(NOORD).header("If-None-Match", "\"0\"").get("/api/boards/" + board);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).contains("Rope");
    }

    @Test
    void a_deleted_board_and_its_cards_are_gone() {
        UUID board = town.board(town.open, null);
        UUID card = town.card(board, town.columnsOf(board).get(0), "Rope");
        assertThat(api.as(NOORD).delete("/api/boards/" + board).status()).isEqualTo(204);
        assertThat(api.as(NOORD).get("/api/boards/" + board).status()).isEqualTo(404);
        assertThat(api.as(NOORD).get("/api/cards/" + card).status()).isEqualTo(404);
        assertThat(api.as(NOORD).get("/api/boards?community=" + town.open).body())
                .doesNotContain(board.toString());
    }

    @Test
    void boards_are_listed_newest_first_page_by_page_and_by_district() {
        UUID district = Api.newId();
        for (int i = 1; i <= 5; i++) {
            api.as(OOST).post("/api/boards", harbour(Api.newId(), "Board " + i, district));
        }
        var first = api.as(ANNA).get("/api/boards?limit=3&district=" + district).json();
        assertThat(first.get("items").findValuesAsString("name")).containsExactly("Board 5", "Board 4", "Board 3");
        var second = api.as(ANNA)
                .get("/api/boards?limit=3&district=" + district + "&after="
                        + first.get("next").stringValue())
                .json();
        assertThat(second.get("items").findValuesAsString("name")).containsExactly("Board 2", "Board 1");
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(api.as(ANNA).get("/api/boards?community=" + Api.newId()).status())
                .isEqualTo(404);
    }

    @Test
    void what_makes_no_sense_is_a_problem_that_names_the_field() {
        assertThat(api.as(OOST).post("/api/boards", "{\"name\":").status()).isEqualTo(400);
        assertThat(api.as(OOST).post("/api/boards", "{}").json().get("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("name", "communityId", "columns");
        UUID board = town.board(town.open, null);
        for (String patch : List.of(
                "{\"name\":\"\"}",
                "{\"columns\":[]}",
                "{\"columns\":[null]}",
                "{\"columns\":[{\"name\":\"A\",\"wipLimit\":0}]}",
                "{\"columns\":[{\"name\":7,\"id\":\"x\"}]}",
                "{\"columns\":\"all\"}",
                "[]")) {
            assertThat(api.as(NOORD).patch("/api/boards/" + board, patch).status())
                    .as(patch)
                    .isEqualTo(400);
        }
        assertThat(api.as(NOORD).get("/api/boards/no-id").status()).isEqualTo(404);
        assertThat(api.as(NOORD).get("/api/boards/" + board + "?at=yesterday").status())
                .isEqualTo(400);
    }

    private Answer patch(UUID board, Object patch) {
        return api.as(NOORD).patch("/api/boards/" + board, patch);
    }

    private Map<String, Object> harbour(UUID id, String name, UUID district) {
        var columns = List.of(Map.of("name", "To do", "wipLimit", 4), Map.of("name", "Done"));
        return district == null
                ? Map.of("id", id, "name", name, "communityId", town.open, "columns", columns)
                : Map.of("id", id, "name", name, "communityId", town.open, "districtId", district, "columns", columns);
    }
}
