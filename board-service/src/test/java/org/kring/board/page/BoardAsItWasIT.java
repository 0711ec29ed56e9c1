package org.kring.board.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.platform.test.People.ANNA;
import static org.kring.platform.test.People.NOORD;
import static org.kring.platform.test.People.OOST;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@ServiceTest
class BoardAsItWasIT {

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
    void five_columns_and_five_hundred_cards_come_in_one_request_and_as_before_the_last_hundred_moves() {
        UUID board = boardOfFive();
        List<UUID> columns = town.columnsOf(board);
        List<UUID> cards = Crowd.atOnce(columns, column -> hundredCards(board, column)).stream()
                .flatMap(List::stream)
                .toList();
        JsonNode before = town.page(board);
        Instant then = Instant.now();
        var random = new Random(7);
        for (int i = 0; i < 100; i++) {
            UUID card = cards.get(random.nextInt(500));
            assertThat(town.move(card, columns.get(random.nextInt(5)), random.nextInt(100))
                            .status())
                    .isEqualTo(200);
        }
        JsonNode after = town.page(board);
        assertThat(after.get("columns").findValues("cards").stream()
                        .mapToInt(JsonNode::size)
                        .sum())
                .isEqualTo(500);
        assertThat(after).isNotEqualTo(before);
        assertThat(past(board, then)).isEqualTo(before);
        assertThat(past(board, Instant.now())).isEqualTo(after);
        assertThat(fastestOfFive("/api/boards/" + board)).isLessThan(Duration.ofMillis(500));
        assertThat(fastestOfFive("/api/boards/" + board + "?at=" + then)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void a_deleted_board_and_an_archived_card_are_there_as_they_were() {
        UUID board = town.board(town.open, null);
        UUID card = town.card(board, town.columnsOf(board).get(0), "Rope");
        Instant then = Instant.now();
        api.as(OOST).delete("/api/cards/" + card);
        api.as(NOORD).patch("/api/boards/" + board, Map.of("name", "Docks"));
        Instant archived = Instant.now();
        api.as(NOORD).delete("/api/boards/" + board);

        assertThat(asOf(board, then).json().get("name").stringValue()).isEqualTo("Harbour");
        assertThat(asOf(board, then).body()).contains("Rope");
        assertThat(asOf(board, archived).json().get("name").stringValue()).isEqualTo("Docks");
        assertThat(asOf(board, archived).body()).doesNotContain("Rope");
        assertThat(asOf(board, Instant.now()).status()).isEqualTo(404);
        assertThat(asOf(board, then.minus(Duration.ofDays(1))).status()).isEqualTo(404);
        assertThat(api.as(OOST)
                        .get("/api/cards/" + card + "?at=" + then)
                        .json()
                        .get("title")
                        .stringValue())
                .isEqualTo("Rope");
        assertThat(api.as(OOST).get("/api/cards/" + card + "?at=" + archived).status())
                .isEqualTo(404);
    }

    @Test
    void todays_rights_judge_who_sees_the_past() {
        UUID board = town.board(town.secret, null);
        String then = "?at=" + Instant.now();
        assertThat(api.as(OOST).get("/api/boards/" + board + then).status()).isEqualTo(200);
        assertThat(api.as(ANNA).get("/api/boards/" + board + then).status()).isEqualTo(404);
    }

    private Answer asOf(UUID board, Instant at) {
        return api.as(NOORD).get("/api/boards/" + board + "?at=" + at);
    }

    /** What was shown then, without the word that it is the past. */
    private JsonNode past(UUID board, Instant at) {
        JsonNode past = asOf(board, at).json();
        assertThat(past.get("at").stringValue()).isEqualTo(at.toString());
        return ((ObjectNode) past).putNull("at");
    }

    private Duration fastestOfFive(String path) {
        return IntStream.range(0, 5)
                .mapToObj(i -> {
                    long start = System.nanoTime();
                    api.as(NOORD).get(path);
                    return Duration.ofNanos(System.nanoTime() - start);
                })
                .min(Duration::compareTo)
                .orElseThrow();
    }

    private List<UUID> hundredCards(UUID board, UUID column) {
        return IntStream.range(0, 100)
                .mapToObj(i -> town.card(board, column, "Card " + i))
                .toList();
    }

    private UUID boardOfFive() {
        var columns = IntStream.range(0, 5)
                .mapToObj(i -> Map.of("name", "Column " + i))
                .toList();
        return api.as(NOORD)
                .post("/api/boards", Map.of("name", "Large", "communityId", town.open, "columns", columns))
                .id();
    }
}
