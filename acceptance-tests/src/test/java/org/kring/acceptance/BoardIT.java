package org.kring.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.acceptance.Running.KRING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kring.driver.Client;
import tools.jackson.databind.JsonNode;

/** A board of 5 columns and 500 cards comes in one request, today's and the one before its last 100 moves. */
class BoardIT {

    @Test
    void a_board_of_500_cards_is_read_in_one_request_and_as_it_was_before_the_last_100_moves() {
        String noordId = Running.signedIn("noord").personId();
        Client noord = KRING.onBehalfOf(noordId);
        String community = noord.post(
                        "/api/communities", Map.of("name", "Groot bord", "purpose", "Veel werk", "access", "OPEN"))
                .expect(201)
                .id();
        List<Map<String, String>> names = List.of("Een", "Twee", "Drie", "Vier", "Vijf").stream()
                .map(name -> Map.of("name", name))
                .toList();
        String board = noord.post("/api/boards", Map.of("name", "Groot", "communityId", community, "columns", names))
                .expect(201)
                .id();
        List<String> columns = new ArrayList<>();
        noord.get("/api/boards/" + board)
                .json()
                .get("columns")
                .forEach(column -> columns.add(column.get("id").stringValue()));
        List<String> cards = cardsOf(noord, board, columns);
        JsonNode before = noord.get("/api/boards/" + board).expect(200).json();
        assertThat(before.get("columns"))
                .hasSize(5)
                .allSatisfy(column -> assertThat(column.get("cards")).hasSize(100));
        Instant then = Instant.now();

        for (int i = 0; i < 100; i++) {
            noord.post(
                            "/api/cards/" + cards.get(i) + "/move",
                            Map.of("columnId", columns.get(i % 5), "position", i % 7))
                    .expect(200);
        }
        JsonNode after = noord.get("/api/boards/" + board).expect(200).json();
        assertThat(order(after)).isNotEqualTo(order(before));
        JsonNode asItWas =
                noord.get("/api/boards/" + board + "?at=" + then).expect(200).json();
        assertThat(order(asItWas)).isEqualTo(order(before));
    }

    /** A hundred in each column, filled side by side as five people would. */
    private static List<String> cardsOf(Client noord, String board, List<String> columns) {
        return columns.parallelStream()
                .flatMap(column -> IntStream.range(0, 100)
                        .mapToObj(number -> noord.post(
                                        "/api/boards/" + board + "/cards",
                                        Map.of("columnId", column, "title", "Kaart " + number))
                                .expect(201)
                                .id()))
                .toList();
    }

    private static List<List<String>> order(JsonNode board) {
        List<List<String>> columns = new ArrayList<>();
        for (JsonNode column : board.get("columns")) {
            List<String> cards = new ArrayList<>();
            column.get("cards").forEach(card -> cards.add(card.get("id").stringValue()));
            columns.add(cards);
        }
        return columns;
    }
}
