package org.kring.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kring.platform.test.Api;
import org.kring.platform.test.People;
import org.kring.platform.test.Published;
import org.kring.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

@ServiceTest
class RebuildIT {

    @Autowired
    Api api;

    @Autowired
    Published published;

    @Autowired
    JdbcClient jdbc;

    @Value("${kring.read-models.tables}")
    String tables;

    @Test
    void every_board_and_card_stands_where_it_stood() {
        Town town = Town.founded(api, published);
        UUID board = town.board(town.open, null);
        List<UUID> columns = town.columnsOf(board);
        UUID ship = town.card(board, columns.get(0), "Ship");
        UUID crane = town.card(board, columns.get(0), "Crane");
        UUID rope = town.card(board, columns.get(0), "Rope");
        town.move(rope, columns.get(0), 0);
        town.move(ship, columns.get(1), 0);
        api.as(People.OOST).put("/api/cards/" + ship + "/assignees/" + People.NOORD.id());
        api.as(People.OOST).put("/api/cards/" + rope + "/assignees/" + People.NOORD.id());
        api.as(People.OOST).delete("/api/cards/" + rope + "/assignees/" + People.NOORD.id());
        api.as(People.OOST).patch("/api/cards/" + ship, Map.of("title", "Big ship", "labels", List.of("sea")));
        api.as(People.OOST).delete("/api/cards/" + crane);
        renameFirstColumn(town, board);
        api.as(People.OOST).post("/api/cards/" + crane + "/restore");
        api.as(People.NOORD).delete("/api/boards/" + town.board(town.open, 2));
        List<String> before = rows();
        var page = town.page(board);

        jdbc.sql("delete from card where card_id = ?").param(ship).update();
        jdbc.sql("update board set name = 'damaged'").update();
        jdbc.sql("delete from board_change where kind <> 'CARD_MOVED'").update();
        rebuild();

        assertThat(rows()).isEqualTo(before);
        assertThat(town.page(board)).isEqualTo(page);
    }

    private void renameFirstColumn(Town town, UUID board) {
        var columns = town.page(board).get("columns");
        ((ObjectNode) columns.get(0)).put("name", "Waiting");
        columns.forEach(column -> ((ObjectNode) column).remove("cards"));
        assertThat(api.as(People.NOORD)
                        .patch("/api/boards/" + board, Map.of("columns", columns))
                        .status())
                .isEqualTo(200);
    }

    /** Every row of the tables that are rebuilt. */
    private List<String> rows() {
        return Stream.of(tables.split(", "))
                .flatMap(
                        table -> jdbc
                                .sql("select to_jsonb(t)::text from " + table + " t order by 1")
                                .query(String.class)
                                .list()
                                .stream())
                .toList();
    }

    private void rebuild() {
        var asked = api.anonymous().post("/actuator/readmodels");
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
        await().atMost(Duration.ofMinutes(1)).until(() -> !state().equals("RUNNING"));
        assertThat(state())
                .as(api.anonymous().get("/actuator/readmodels").body())
                .isEqualTo("DONE");
    }

    private String state() {
        return api.anonymous().get("/actuator/readmodels").json().get("state").stringValue();
    }
}
