package org.kring.board.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.platform.test.People.NOORD;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kring.board.Crowd;
import org.kring.board.Town;
import org.kring.platform.test.Api;
import org.kring.platform.test.Published;
import org.kring.platform.test.ServiceTest;
import org.kring.platform.web.PageQuery;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A board of five hundred cards that were moved twenty times each. */
@ServiceTest
@DirtiesContext // its moves are events only, which no other test expects
class LongPastIT {

    private static final int MOVES = 20;

    @Autowired
    Api api;

    @Autowired
    Published published;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_page_of_history_and_the_board_as_it_was_do_not_cost_the_past() {
        UUID board = fiveHundredCards();
        Instant before = Instant.now();
        moveEachTwentyTimes(board);

        assertThat(fastestOfFive("/api/boards/" + board + "/history?limit=100")).isLessThan(Duration.ofMillis(200));
        assertThat(fastestOfFive("/api/boards/" + board + "?at=" + before)).isLessThan(Duration.ofMillis(500));
        assertThat(fastestOfFive("/api/boards/" + board + "?at=" + Instant.now()))
                .isLessThan(Duration.ofMillis(500));
        var page = new PageQuery(20, null);
        assertThat(changesReadOf(Period.between(null, before), board, page)).isEqualTo(page.fetch());
        assertThat(changesReadOf(Period.between(null, null), board, page)).isEqualTo(page.fetch());
    }

    private long changesReadOf(Period period, UUID board, PageQuery page) {
        String explained = jdbc.sql("explain (analyze, format json) " + BoardHistoryTable.sql(page))
                .params(BoardHistoryTable.parameters(board, period, page))
                .query(String.class)
                .single();
        return changesReadBy(
                JsonMapper.builder().build().readTree(explained).get(0).get("Plan"));
    }

    private static long changesReadBy(JsonNode plan) {
        long here = plan.path("Relation Name").asString("").equals("board_change")
                ? plan.path("Actual Rows").asLong(0)
                        + plan.path("Rows Removed by Filter").asLong(0)
                : 0;
        return here
                + plan.path("Plans")
                        .valueStream()
                        .mapToLong(LongPastIT::changesReadBy)
                        .sum();
    }

    private UUID fiveHundredCards() {
        Town town = Town.founded(api, published);
        UUID board = town.board(town.open, null);
        List<UUID> columns = town.columnsOf(board);
        List<UUID> lanes =
                IntStream.range(0, 5).mapToObj(i -> columns.get(i % 3)).toList();
        List<UUID> cards = Crowd.atOnce(lanes, column -> hundredCards(town, board, column)).stream()
                .flatMap(List::stream)
                .toList();
        town.move(cards.getFirst(), columns.get(1), 0);
        return board;
    }

    private static List<UUID> hundredCards(Town town, UUID board, UUID column) {
        return IntStream.range(0, 100)
                .mapToObj(i -> town.card(board, column, "Card " + i))
                .toList();
    }

    /** As the one move that was made, in one statement: ten thousand commands would take minutes. */
    private void moveEachTwentyTimes(UUID board) {
        jdbc.sql("""
                        insert into domain_event (aggregate_identifier, sequence_number, type, event_identifier, meta_data,
                                                  payload, payload_revision, payload_type, time_stamp)
                        select c.card_id::text, 1 + m.number, e.type, gen_random_uuid()::text, e.meta_data,
                               (e.payload::jsonb || jsonb_build_object('cardId', c.card_id,
                                   'at', to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')))::text,
                               e.payload_revision, e.payload_type, e.time_stamp
                        from domain_event e, card c, generate_series(1, :moves) as m (number)
                        where e.payload_type like '%CardMoved' and e.payload like '%' || :board || '%'
                          and c.board_id = :board::uuid
                        order by m.number
                        """).param("moves", MOVES).param("board", board.toString()).update();
        jdbc.sql("""
                        insert into board_change (subject_id, version, board_id, at, by_id, kind, card_title, from_column,
                                                  from_name, to_column, to_name)
                        select c.card_id, 1 + m.number, b.board_id, now(), b.by_id, b.kind, b.card_title, b.from_column,
                               b.from_name, b.to_column, b.to_name
                        from board_change b, card c, generate_series(1, :moves) as m (number)
                        where b.board_id = :board and b.kind = 'CARD_MOVED' and c.board_id = b.board_id
                        """).param("moves", MOVES).param("board", board).update();
    }

    private Duration fastestOfFive(String path) {
        return IntStream.range(0, 5)
                .mapToObj(i -> {
                    long start = System.nanoTime();
                    assertThat(api.as(NOORD).get(path).status()).isEqualTo(200);
                    return Duration.ofNanos(System.nanoTime() - start);
                })
                .min(Duration::compareTo)
                .orElseThrow();
    }
}
