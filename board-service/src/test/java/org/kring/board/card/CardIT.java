package org.kring.board.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kring.platform.test.People.ANNA;
import static org.kring.platform.test.People.NOORD;
import static org.kring.platform.test.People.OOST;
import static org.kring.platform.test.People.ZUID;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.board.Crowd;
import org.kring.board.Town;
import org.kring.platform.test.Answer;
import org.kring.platform.test.Api;
import org.kring.platform.test.Published;
import org.kring.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class CardIT {

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
        board = town.board(town.open, null);
        columns = town.columnsOf(board);
    }

    @Test
    void a_card_is_made_read_and_shown_on_its_board() {
        Answer made = api.as(OOST).post("/api/boards/" + board + "/cards", rope(Api.newId(), "Buy a rope"));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Location")).isEqualTo("/api/cards/" + made.id());

        Answer card = api.as(ZUID).get("/api/cards/" + made.id());
        assertThat(card.header("ETag")).isEqualTo("\"0\"");
        assertThat(card.json().get("description").stringValue()).isEqualTo("For **crane** 2");
        assertThat(card.json().get("due").stringValue()).isEqualTo("2026-12-01");
        assertThat(card.json().get("people").get(NOORD.id().toString()).stringValue())
                .isEqualTo("Nina Noord");

        JsonNode shown = town.page(board).get("columns").get(0).get("cards").get(0);
        assertThat(shown.get("title").stringValue()).isEqualTo("Buy a rope");
        assertThat(shown.get("labels").get(0).stringValue()).isEqualTo("crane");
        assertThat(shown.get("assignees").get(0).stringValue())
                .isEqualTo(NOORD.id().toString());
        assertThat(shown.get("version").longValue()).isZero();
    }

    @Test
    void the_same_creation_again_is_answered_the_same_and_another_is_refused() {
        UUID id = Api.newId();
        Answer first = api.as(OOST).post("/api/boards/" + board + "/cards", rope(id, "Buy a rope"));
        Answer again = api.as(OOST).post("/api/boards/" + board + "/cards", rope(id, "Buy a rope"));
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(town.cardsIn(board, 0)).containsExactly(id);

        Answer other = api.as(OOST).post("/api/boards/" + board + "/cards", rope(id, "Buy a chain"));
        assertThat(other.problem()).isEqualTo("card-id-taken");
        Answer board409 = api.as(OOST).post("/api/boards/" + board + "/cards", rope(board, "Buy a rope"));
        assertThat(board409.status()).isEqualTo(409);
    }

    @Test
    void a_patch_changes_what_it_names_and_null_clears() {
        UUID card = api.as(OOST)
                .post("/api/boards/" + board + "/cards", rope(Api.newId(), "Buy a rope"))
                .id();
        Answer patched = api.as(OOST)
                .ifMatch(0)
                .patch(
                        "/api/cards/" + card,
                        "{\"title\":\"Buy a chain\",\"due\":null,\"assignees\":[\"" + OOST.id() + "\"]}");
        assertThat(patched.status()).isEqualTo(200);
        assertThat(patched.version()).isEqualTo(3);
        JsonNode now = api.as(OOST).get("/api/cards/" + card).json();
        assertThat(now.get("title").stringValue()).isEqualTo("Buy a chain");
        assertThat(now.get("due").isNull()).isTrue();
        assertThat(now.get("labels").size()).isEqualTo(1);
        assertThat(now.get("assignees").get(0).stringValue())
                .isEqualTo(OOST.id().toString());
        assertThat(api.as(OOST).ifMatch(0).patch("/api/cards/" + card, "{}").status())
                .isEqualTo(412);
    }

    @Test
    void patches_of_different_fields_at_one_moment_all_last() {
        UUID card = town.card(board, columns.get(0), "Rope");
        List<String> patches = List.of(
                "{\"title\":\"Chain\"}",
                "{\"description\":\"Steel\"}",
                "{\"due\":\"2027-01-01\"}",
                "{\"labels\":[\"a\"]}",
                "{\"assignees\":[\"" + OOST.id() + "\"]}");
        assertThat(Crowd.atOnce(patches, patch -> api.as(OOST).patch("/api/cards/" + card, patch)))
                .allMatch(answer -> answer.status() == 200);
        assertThat(api.as(OOST).get("/api/cards/" + card).body())
                .contains("Chain", "Steel", "2027-01-01", "[\"a\"]", OOST.id().toString());
    }

    @Test
    void somebody_takes_a_card_for_themselves_and_gives_it_back() {
        UUID card = town.card(board, columns.get(0), "Rope");
        String mine = "/api/cards/" + card + "/assignees/" + OOST.id();
        assertThat(api.as(OOST).put(mine).version()).isEqualTo(1);
        assertThat(api.as(OOST).put(mine).version()).isEqualTo(1);
        assertThat(api.as(OOST).get("/api/work/mine").body()).contains(card.toString());
        assertThat(api.as(OOST).delete(mine).version()).isEqualTo(2);
        assertThat(api.as(OOST).get("/api/work/mine").body()).doesNotContain(card.toString());
    }

    @Test
    void a_card_of_a_secret_board_is_given_to_members_only() {
        UUID hidden = town.board(town.secret, null);
        UUID card = town.card(hidden, town.columnsOf(hidden).get(0), "Raid");
        await().untilAsserted(
                        () -> assertThat(assign(card, NOORD.id()).status()).isEqualTo(200));
        assertThat(assign(card, ANNA.id()).problem()).isEqualTo("assignee-cannot-read-board");
        assertThat(assign(card, Api.newId()).status()).isEqualTo(400);
    }

    @Test
    void an_archived_card_is_gone_until_it_is_restored() {
        UUID card = town.card(board, columns.get(1), "Rope");
        assertThat(api.as(OOST).delete("/api/cards/" + card).status()).isEqualTo(204);
        assertThat(api.as(OOST).get("/api/cards/" + card).status()).isEqualTo(404);
        assertThat(town.cardsIn(board, 1)).isEmpty();
        assertThat(town.move(card, columns.get(0), 0).problem()).isEqualTo("card-archived");

        assertThat(api.as(OOST).post("/api/cards/" + card + "/restore").version())
                .isEqualTo(2);
        assertThat(town.cardsIn(board, 1)).containsExactly(card);
    }

    @Test
    void what_makes_no_sense_is_a_problem_and_nothing_is_stored() {
        String cards = "/api/boards/" + board + "/cards";
        for (String body : List.of(
                "{}",
                "{\"title\":\"No column\"}",
                "{\"columnId\":\"" + columns.get(0) + "\",\"title\":\"" + "x".repeat(201) + "\"}",
                "{\"columnId\":\"" + columns.get(0) + "\",\"title\":\"Due\",\"due\":\"+99999-01-01\"}",
                "{\"columnId\":\"" + columns.get(0) + "\",\"title\":\"Nul\\u0000\"}",
                "{\"columnId\":\"" + columns.get(0) + "\",\"title\":\"A\",\"assignees\":[null]}",
                "{\"columnId\":\"" + Api.newId() + "\",\"title\":\"Elsewhere\"}")) {
            assertThat(api.as(OOST).post(cards, body).status()).as(body).isEqualTo(400);
        }
        UUID card = town.card(board, columns.get(0), "'; drop table card; --<script>alert(1)</script>");
        for (String patch : List.of(
                "{\"title\":null}",
                "{\"due\":\"soon\"}",
                "{\"labels\":[\"\"]}",
                "{\"assignees\":[\"me\"]}",
                "{\"columnId\":\"" + columns.get(1) + "\"}")) {
            assertThat(api.as(OOST).patch("/api/cards/" + card, patch).status())
                    .as(patch)
                    .isEqualTo(400);
        }
        assertThat(town.move(card, columns.get(0), -1).status()).isEqualTo(400);
        assertThat(town.cardsIn(board, 0)).containsExactly(card);
    }

    private Answer assign(UUID card, UUID person) {
        return api.as(OOST).put("/api/cards/" + card + "/assignees/" + person);
    }

    private Map<String, Object> rope(UUID id, String title) {
        return Map.of(
                "id",
                id,
                "columnId",
                columns.get(0),
                "title",
                title,
                "description",
                "For **crane** 2",
                "assignees",
                List.of(NOORD.id()),
                "due",
                "2026-12-01",
                "labels",
                List.of("crane"));
    }
}
