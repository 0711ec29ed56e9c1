package org.kring.board.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is asked of the rows of cards. */
@Component
class CardTable {

    private final JdbcClient jdbc;

    CardTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Archived ones too; none of a deleted board. */
    Optional<CardRow> find(UUID cardId) {
        return jdbc.sql("""
                        select c.*, b.community_id
                        from card c
                        join board b on b.board_id = c.board_id
                        where c.card_id = ? and not b.deleted
                        """).param(cardId).query((row, number) -> card(row)).optional();
    }

    /** The community of a card, whatever became of it: judges who may see how it was. */
    Optional<UUID> communityOf(UUID cardId) {
        return jdbc.sql("select b.community_id from card c join board b on b.board_id = c.board_id where c.card_id = ?")
                .param(cardId)
                .query(UUID.class)
                .optional();
    }

    /** Archived ones too: once they stood on it. */
    List<String> everOn(UUID boardId) {
        return jdbc.sql("select card_id::text from card where board_id = ?")
                .param(boardId)
                .query(String.class)
                .list();
    }

    Lane laneWithout(UUID cardId, UUID boardId, UUID columnId) {
        return new Lane(jdbc.sql("""
                        select card_id, rank
                        from card
                        where board_id = ? and column_id = ? and not archived and card_id <> ?
                        order by rank
                        """)
                .params(boardId, columnId, cardId)
                .query((row, number) -> new Lane.Stand(row.getObject("card_id", UUID.class), rank(row)))
                .list());
    }

    long membersAmong(List<UUID> people, UUID communityId) {
        return jdbc.sql("""
                        select count(*) from membership_copy
                        where community_id = :community and person_id = any(:people::uuid[])
                        """)
                .param("community", communityId)
                .param("people", people.toArray(UUID[]::new))
                .query(Long.class)
                .single();
    }

    /** Those of some people who may read a community, by the copies of people and memberships. */
    long readersAmong(List<UUID> people, UUID communityId) {
        return jdbc.sql("""
                        select count(*)
                        from person_copy p
                        where p.person_id = any(:people::uuid[])
                          and :community in (select readable_communities(p.person_id, p.guest))
                        """)
                .param("people", people.toArray(UUID[]::new))
                .param("community", communityId)
                .query(Long.class)
                .single();
    }

    private static CardRow card(ResultSet row) throws SQLException {
        return new CardRow(
                row.getObject("card_id", UUID.class),
                row.getObject("board_id", UUID.class),
                row.getObject("community_id", UUID.class),
                row.getObject("column_id", UUID.class),
                rank(row),
                new Details(
                        row.getString("title"),
                        row.getString("description"),
                        row.getObject("due", LocalDate.class),
                        List.of((String[]) row.getArray("labels").getArray())),
                List.of((UUID[]) row.getArray("assignees").getArray()),
                row.getObject("created_by", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("archived"),
                row.getLong("version"));
    }

    private static Rank rank(ResultSet row) throws SQLException {
        return new Rank(row.getString("rank"));
    }
}
