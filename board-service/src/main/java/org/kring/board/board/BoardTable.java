package org.kring.board.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kring.board.board.BoardEvent.BoardCreated;
import org.kring.board.board.BoardEvent.BoardEdited;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of boards. */
@Component
public class BoardTable {

    private final JdbcClient jdbc;
    private final ColumnsJson columns;

    BoardTable(JdbcClient jdbc, ColumnsJson columns) {
        this.jdbc = jdbc;
        this.columns = columns;
    }

    public Optional<BoardRow> find(UUID boardId) {
        return jdbc.sql("select * from board where board_id = ? and not deleted")
                .param(boardId)
                .query(this::row)
                .optional();
    }

    /** The community of a board, deleted or not: judges who may see how it was. */
    public Optional<UUID> communityOf(UUID boardId) {
        return jdbc.sql("select community_id from board where board_id = ?")
                .param(boardId)
                .query(UUID.class)
                .optional();
    }

    Set<UUID> columnsWithCards(UUID boardId) {
        return jdbc.sql("select distinct column_id from card where board_id = ? and not archived")
                .param(boardId)
                .query(UUID.class)
                .set();
    }

    void insert(BoardCreated e, long version) {
        jdbc.sql("""
                        insert into board (board_id, community_id, district_id, name, columns, created_by, created_at, version)
                        values (:board, :community, :district, :name, :columns::jsonb, :by, :at, :version)
                        """)
                .param("board", e.boardId())
                .param("community", e.communityId())
                .param("district", e.districtId())
                .param("name", e.name())
                .param("columns", columns.write(e.columns()))
                .param("by", e.by())
                .param("at", e.at().atOffset(ZoneOffset.UTC))
                .param("version", version)
                .update();
    }

    void update(BoardEdited e, long version) {
        jdbc.sql("""
                        update board
                        set district_id = :district, name = :name, columns = :columns::jsonb, version = :version
                        where board_id = :board
                        """)
                .param("board", e.boardId())
                .param("district", e.districtId())
                .param("name", e.name())
                .param("columns", columns.write(e.columns()))
                .param("version", version)
                .update();
    }

    void markDeleted(UUID boardId, long version) {
        jdbc.sql("update board set deleted = true, version = ? where board_id = ?")
                .params(version, boardId)
                .update();
    }

    private BoardRow row(ResultSet row, int number) throws SQLException {
        return new BoardRow(
                row.getObject("board_id", UUID.class),
                row.getObject("community_id", UUID.class),
                row.getObject("district_id", UUID.class),
                row.getString("name"),
                columns.read(row.getString("columns")),
                row.getObject("created_by", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
