package org.kring.board.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kring.platform.test.People.NOORD;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kring.board.BoardService;
import org.kring.board.Town;
import org.kring.platform.test.Api;
import org.kring.platform.test.Published;
import org.kring.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class HistoryAfterUpgradeIT {

    @Autowired
    Api api;

    @Autowired
    Published published;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    @Test
    void what_happened_before_there_was_a_history_is_told_after_the_next_start() {
        Town town = Town.founded(api, published);
        UUID board = town.board(town.open, null);
        town.card(board, town.columnsOf(board).get(0), "Rope");
        String history = "/api/boards/" + board + "/history";
        String before = api.as(NOORD).get(history).body();
        assertThat(before).contains("CARD_CREATED", "BOARD_CREATED");

        jdbc.sql("drop table board_change").update();
        jdbc.sql("delete from flyway_schema_history where version = '2'").update();
        try (var upgraded = new SpringApplicationBuilder(BoardService.class)
                .properties("spring.config.name=board-service")
                .run(settings())) {
            await().untilAsserted(
                            () -> assertThat(api.as(NOORD).get(history).body()).isEqualTo(before));
            await().until(() -> jdbc.sql("select count(*) from rebuild_due")
                            .query(Long.class)
                            .single()
                    == 0);
            assertThat(upgraded.isRunning()).isTrue();
        }
    }

    /** Another replica on the same servers. */
    private String[] settings() {
        return Stream.concat(
                        Stream.of(
                                        "KRING_DATABASE_URL",
                                        "KRING_DATABASE_USER",
                                        "KRING_DATABASE_PASSWORD",
                                        "KRING_KAFKA_BOOTSTRAP_SERVERS",
                                        "KRING_PASSPORT_KEYS_URL",
                                        "KRING_TOPIC_PARTITIONS")
                                .map(name -> "--" + name + "=" + environment.getProperty(name)),
                        Stream.of("--server.port=0"))
                .toArray(String[]::new);
    }
}
