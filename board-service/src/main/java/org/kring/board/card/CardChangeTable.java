package org.kring.board.card;

import java.time.ZoneOffset;
import java.util.UUID;
import org.kring.board.card.CardEvent.CardCreated;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** How events change the rows of cards: one statement on one row each. */
@Component
class CardChangeTable {

    private final JdbcClient jdbc;

    CardChangeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(CardCreated e, long version) {
        StatementSpec insert = jdbc.sql("""
                        insert into card (card_id, board_id, column_id, rank, title, description, due, labels,
                                          assignees, created_by, created_at, changed_at, version)
                        values (:card, :board, :column, :rank, :title, :description, :due, :labels::text[],
                                :assignees::uuid[], :by, :at, :at, :version)
                        """)
                .param("board", e.boardId())
                .param("column", e.columnId())
                .param("rank", e.rank().digits())
                .param("assignees", e.assignees().toArray(UUID[]::new))
                .param("by", e.by());
        run(withDetails(insert, e.details()), e, version);
    }

    void says(Details details, CardEvent e, long version) {
        var update = changing("title = :title, description = :description, due = :due, labels = :labels::text[]");
        run(withDetails(update, details), e, version);
    }

    void stands(UUID columnId, Rank rank, CardEvent e, long version) {
        run(placing("column_id = :column, rank = :rank", columnId, rank), e, version);
    }

    void ranks(Rank rank, CardEvent e, long version) {
        run(changing("rank = :rank").param("rank", rank.digits()), e, version);
    }

    void assigns(UUID personId, CardEvent e, long version) {
        run(changing("assignees = array_append(assignees, :person)").param("person", personId), e, version);
    }

    void unassigns(UUID personId, CardEvent e, long version) {
        run(changing("assignees = array_remove(assignees, :person)").param("person", personId), e, version);
    }

    void archives(CardEvent e, long version) {
        run(changing("archived = true"), e, version);
    }

    void restores(UUID columnId, Rank rank, CardEvent e, long version) {
        run(placing("archived = false, column_id = :column, rank = :rank", columnId, rank), e, version);
    }

    private StatementSpec changing(String what) {
        return jdbc.sql("update card set " + what + ", changed_at = :at, version = :version where card_id = :card");
    }

    private StatementSpec placing(String what, UUID columnId, Rank rank) {
        return changing(what).param("column", columnId).param("rank", rank.digits());
    }

    private static StatementSpec withDetails(StatementSpec statement, Details details) {
        return statement
                .param("title", details.title())
                .param("description", details.description())
                .param("due", details.due())
                .param("labels", details.labels().toArray(String[]::new));
    }

    private static void run(StatementSpec statement, CardEvent e, long version) {
        statement
                .param("card", e.cardId())
                .param("at", e.at().atOffset(ZoneOffset.UTC))
                .param("version", version)
                .update();
    }
}
