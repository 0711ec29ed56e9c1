package org.kring.board.page;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.board.board.ColumnsJson;
import org.kring.board.page.BoardPage.CardOnBoard;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The whole board as it is now, in one query: one moment, so that no card stands between two columns. */
@Component
class BoardPageTable {

    private final JdbcClient jdbc;
    private final ColumnsJson columns;

    BoardPageTable(JdbcClient jdbc, ColumnsJson columns) {
        this.jdbc = jdbc;
        this.columns = columns;
    }

    /** The columns come with the first row only: five hundred copies of them would be most of the answer. */
    Optional<BoardSnapshot> find(UUID boardId) {
        return jdbc.sql("""
                        select b.name, b.community_id, b.district_id, b.created_by, b.created_at, b.version,
                               case when row_number() over (order by c.rank, c.card_id) = 1 then b.columns end as columns,
                               c.card_id, c.column_id, c.title, c.assignees, c.due, c.labels,
                               c.version as card_version
                        from board b
                        left join card c on c.board_id = b.board_id and not c.archived
                        where b.board_id = ? and not b.deleted
                        order by c.rank, c.card_id
                        """).param(boardId).query((ResultSetExtractor<Optional<BoardSnapshot>>)
                rows -> snapshot(boardId, rows));
    }

    private Optional<BoardSnapshot> snapshot(UUID boardId, ResultSet row) throws SQLException {
        Map<UUID, List<CardOnBoard>> cards = new HashMap<>();
        @Nullable BoardSnapshot board = null;
        while (row.next()) {
            board = board == null ? board(boardId, row, cards) : board;
            UUID columnId = row.getObject("column_id", UUID.class);
            if (columnId != null) {
                cards.computeIfAbsent(columnId, id -> new ArrayList<>()).add(card(row));
            }
        }
        return Optional.ofNullable(board);
    }

    private BoardSnapshot board(UUID boardId, ResultSet row, Map<UUID, List<CardOnBoard>> cards) throws SQLException {
        return new BoardSnapshot(
                boardId,
                row.getString("name"),
                row.getObject("community_id", UUID.class),
                row.getObject("district_id", UUID.class),
                columns.read(row.getString("columns")),
                cards,
                row.getObject("created_by", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }

    private static CardOnBoard card(ResultSet row) throws SQLException {
        return new CardOnBoard(
                row.getObject("card_id", UUID.class),
                row.getString("title"),
                List.of((UUID[]) row.getArray("assignees").getArray()),
                row.getObject("due", LocalDate.class),
                List.of((String[]) row.getArray("labels").getArray()),
                row.getLong("card_version"));
    }
}
