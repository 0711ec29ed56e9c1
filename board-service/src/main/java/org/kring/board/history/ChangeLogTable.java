package org.kring.board.history;

import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.board.board.BoardEvent;
import org.kring.board.card.CardEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How events become rows of the history: one statement each. */
@Component
class ChangeLogTable {

    private final JdbcClient jdbc;

    ChangeLogTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ofBoard(BoardEvent e, long version, ChangeKind kind) {
        jdbc.sql("""
                        insert into board_change (subject_id, version, board_id, at, by_id, kind)
                        values (:board, :version, :board, :at, :by, :kind)
                        """)
                .param("board", e.boardId())
                .param("version", version)
                .param("at", e.at().atOffset(ZoneOffset.UTC))
                .param("by", e.by())
                .param("kind", kind.name())
                .update();
    }

    /**
     * What the event does not say is as it was after the card's last change.
     *
     * @param columnId the column that the card stands in from now on, null where it stays
     */
    void ofCard(
            CardEvent e,
            long version,
            ChangeKind kind,
            @Nullable String title,
            @Nullable UUID columnId,
            @Nullable UUID assignee) {
        jdbc.sql("""
                        with before as (
                            select card_title, to_column
                            from board_change
                            where subject_id = :card and version < :version
                            order by version desc
                            limit 1
                        ), now as (
                            select col.id, col.name
                            from board b, jsonb_to_recordset(b.columns) as col (id uuid, name text)
                            where b.board_id = :board
                        ), change as (
                            select coalesce(:title::text, before.card_title) as title,
                                   before.to_column as left_id,
                                   coalesce(:column::uuid, before.to_column) as entered_id
                            from (select) as this left join before on true
                        )
                        insert into board_change (subject_id, version, board_id, at, by_id, kind, card_title, assignee,
                                                  from_column, from_name, to_column, to_name)
                        select :card, :version, :board, :at, :by, :kind, title, :assignee::uuid,
                               left_id, (select name from now where id = left_id),
                               entered_id, (select name from now where id = entered_id)
                        from change
                        """)
                .param("card", e.cardId())
                .param("version", version)
                .param("board", e.boardId())
                .param("at", e.at().atOffset(ZoneOffset.UTC))
                .param("by", e.by())
                .param("kind", kind.name())
                .param("title", title)
                .param("column", columnId)
                .param("assignee", assignee)
                .update();
    }
}
