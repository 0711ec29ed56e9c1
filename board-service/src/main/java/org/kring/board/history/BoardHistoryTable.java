package org.kring.board.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.board.history.BoardChange.ColumnThen;
import org.kring.board.history.BoardChange.Participant;
import org.kring.platform.web.Cursor;
import org.kring.platform.web.PageQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The changes of a board, newest first, read off the index however many there are. */
@Component
class BoardHistoryTable {

    private static final UUID LAST_ID = new UUID(-1, -1);

    private final JdbcClient jdbc;

    BoardHistoryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A change and where it stands in the list: several may have happened at one moment. */
    record Row(BoardChange change, UUID subjectId, long version) {

        Cursor cursor() {
            return Cursor.of(change.at(), subjectId, version);
        }
    }

    List<Row> of(UUID boardId, Period period, PageQuery page) {
        return jdbc.sql(sql(page))
                .params(parameters(boardId, period, page))
                .query(BoardHistoryTable::row)
                .list();
    }

    static String sql(PageQuery page) {
        return """
                select c.*, maker.name as by_name, worker.name as assignee_name
                from board_change c
                left join person_copy maker on maker.person_id = c.by_id
                left join person_copy worker on worker.person_id = c.assignee
                where c.board_id = :board and c.at >= :from and c.at < :to
                  and (c.at, c.subject_id, c.version) < (:afterTime, :afterSubject, :afterVersion)
                order by c.at desc, c.subject_id desc, c.version desc
                limit %d
                """.formatted(page.fetch());
    }

    static Map<String, Object> parameters(UUID boardId, Period period, PageQuery page) {
        Cursor after = page.after();
        return Map.of(
                "board",
                boardId,
                "from",
                period.from().atOffset(ZoneOffset.UTC),
                "to",
                period.to().atOffset(ZoneOffset.UTC),
                "afterTime",
                (after == null ? period.to() : after.instant(0)).atOffset(ZoneOffset.UTC),
                "afterSubject",
                after == null ? LAST_ID : after.uuid(1),
                "afterVersion",
                after == null ? Long.MAX_VALUE : after.number(2));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        ChangeKind kind = ChangeKind.valueOf(row.getString("kind"));
        UUID subjectId = row.getObject("subject_id", UUID.class);
        BoardChange change = new BoardChange(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Participant(row.getObject("by_id", UUID.class), row.getString("by_name")),
                kind,
                kind.isOfCard() ? subjectId : null,
                row.getString("card_title"),
                kind.leavesColumn() ? column(row, "from") : null,
                kind.entersColumn() ? column(row, "to") : null,
                assignee(row));
        return new Row(change, subjectId, row.getLong("version"));
    }

    private static @Nullable ColumnThen column(ResultSet row, String end) throws SQLException {
        UUID id = row.getObject(end + "_column", UUID.class);
        return id == null ? null : new ColumnThen(id, row.getString(end + "_name"));
    }

    private static @Nullable Participant assignee(ResultSet row) throws SQLException {
        UUID id = row.getObject("assignee", UUID.class);
        return id == null ? null : new Participant(id, row.getString("assignee_name"));
    }
}
