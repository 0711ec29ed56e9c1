package org.kring.board.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kring.platform.test.People.ANNA;
import static org.kring.platform.test.People.NOORD;
import static org.kring.platform.test.People.OOST;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.board.Town;
import org.kring.platform.test.Api;
import org.kring.platform.test.Person;
import org.kring.platform.test.Published;
import org.kring.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class WorkIT {

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
    void my_work_of_all_boards_comes_in_pages_with_what_is_due_first() {
        Person worker = newMember();
        UUID one = town.board(town.open, null);
        UUID two = town.board(town.secret, null);
        card(one, "No date", null, worker);
        card(two, "Later", "2027-01-02", worker);
        card(one, "Soon", "2026-11-30", worker);
        card(two, "No date either", null, worker);
        card(one, "Past", "2025-11-30", worker);
        card(one, "Of somebody else", "2025-01-01", OOST);

        List<String> titles = new ArrayList<>();
        String after = "";
        do {
            JsonNode page =
                    api.as(worker).get("/api/work/mine?limit=2&after=" + after).json();
            titles.addAll(page.get("items").findValuesAsString("title"));
            after = page.get("next").isNull() ? "" : page.get("next").stringValue();
        } while (!after.isEmpty());

        assertThat(titles).containsExactly("Past", "Soon", "Later", "No date", "No date either");
        JsonNode first =
                api.as(worker).get("/api/work/mine?limit=1").json().get("items").get(0);
        assertThat(first.get("boardName").stringValue()).isEqualTo("Harbour");
        assertThat(first.get("columnName").stringValue()).isEqualTo("To do");
        assertThat(first.get("stage").stringValue()).isEqualTo("TODO");
        assertThat(api.as(worker).get("/api/work/mine?after=x").status()).isEqualTo(400);
    }

    @Test
    void who_was_shut_out_no_longer_sees_their_cards_there() {
        Person worker = newMember();
        UUID hidden = town.board(town.secret, null);
        card(hidden, "Raid", null, worker);
        assertThat(api.as(worker).get("/api/work/mine").body()).contains("Raid");
        town.dismiss(worker, town.secret);
        await().untilAsserted(() ->
                assertThat(api.as(worker).get("/api/work/mine").body()).doesNotContain("Raid"));
        assertThat(api.as(worker).get("/api/boards/" + hidden).status()).isEqualTo(404);
    }

    @Test
    void the_overview_counts_what_boards_with_different_columns_have_in_common() {
        UUID district = Api.newId();
        UUID board = boardOf(district);
        card(board, "One", null, NOORD);
        card(board, "Two", null, NOORD);
        town.card(board, town.columnsOf(board).get(1), "Free");

        JsonNode overview =
                api.as(ANNA).get("/api/work/overview?district=" + district).json();
        assertThat(overview.get("items").size()).isEqualTo(1);
        JsonNode work = overview.get("items").get(0);
        assertThat(work.get("cards").longValue()).isEqualTo(3);
        assertThat(work.get("stages").findValuesAsString("stage")).containsExactly("TODO", "DOING");
        assertThat(work.get("stages").get(0).get("cards").longValue()).isEqualTo(2);
        assertThat(work.get("people").get(0).get("name").stringValue()).isEqualTo("Nina Noord");
        assertThat(work.get("people").get(1).get("personId").isNull()).isTrue();
    }

    @Test
    void the_overview_holds_nothing_of_secret_boards_for_strangers() {
        UUID hidden = town.board(town.secret, null);
        assertThat(api.as(OOST).get("/api/work/overview?limit=100").body()).contains(hidden.toString());
        assertThat(api.as(ANNA).get("/api/work/overview?limit=100").body()).doesNotContain(hidden.toString());
    }

    private Person newMember() {
        Person worker = new Person(Api.newId(), "worker-" + Api.newId(), "Wim Werker", List.of("member"));
        town.admit(worker, town.secret);
        return worker;
    }

    private void card(UUID board, String title, @Nullable String due, Person assignee) {
        Map<String, Object> card = new HashMap<>();
        card.put("columnId", town.columnsOf(board).get(0));
        card.put("title", title);
        card.put("due", due);
        card.put("assignees", List.of(assignee.id()));
        assertThat(api.as(OOST).post("/api/boards/" + board + "/cards", card).status())
                .isEqualTo(201);
    }

    private UUID boardOf(UUID district) {
        var columns =
                List.of(Map.of("name", "Ideas", "stage", "TODO"), Map.of("name", "On the quay", "stage", "DOING"));
        return api.as(NOORD)
                .post(
                        "/api/boards",
                        Map.of("name", "Quay", "communityId", town.open, "districtId", district, "columns", columns))
                .id();
    }
}
