package org.kring.notification.inbox;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kring.platform.passport.Caller;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what a person may see of their notifications at this moment: what happened in open communities, and in others
 * since their membership began, as long as it lasts. An invitation is seen by the invited, who is no member yet.
 */
@Component
class InboxTable {

    /** Shown as "99+". */
    private static final int MANY = 100;

    private static final String VISIBLE = """
            from notification n
            join community_copy c on c.community_id = n.community_id
            left join membership m on m.community_id = n.community_id and m.person_id = n.recipient_id
                                  and m.since <= n.created_at
            where n.recipient_id = :person
              and case n.kind
                    when 'INVITED' then true
                    when 'MEMBERSHIP_REQUESTED' then m.role = 'MANAGER'
                    else m.person_id is not null or (c.access = 'OPEN' and not :guest)
                  end
            """;

    private static final String ITEM = """
            select n.id, n.kind, n.actor_id, n.community_id, n.post_id, n.comment_id, n.board_id, n.card_id,
                   n.created_at, n.read_at is not null as read, c.name as community_name,
                   (select p.name from person_copy p where p.person_id = n.actor_id) as actor_name,
                   coalesce((select s.title from post_subject s where s.post_id = n.post_id),
                            (select s.title from card_subject s where s.card_id = n.card_id)) as title
            """;

    private static final String UNREAD = "and n.read_at is null\n";
    private static final String BEFORE = "and (n.created_at, n.id) < (:before, :beforeId)\n";
    private static final String NEWEST_FIRST = "order by n.created_at desc, n.id desc limit ";

    private final JdbcClient jdbc;

    InboxTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<NotificationRow> first(Caller reader, boolean unreadOnly, int limit) {
        return of(reader, ITEM + VISIBLE + (unreadOnly ? UNREAD : "") + NEWEST_FIRST + limit)
                .query((row, _) -> item(row))
                .list();
    }

    List<NotificationRow> behind(Caller reader, boolean unreadOnly, Instant before, UUID beforeId, int limit) {
        return of(reader, ITEM + VISIBLE + (unreadOnly ? UNREAD : "") + BEFORE + NEWEST_FIRST + limit)
                .param("before", before.atOffset(UTC))
                .param("beforeId", beforeId)
                .query((row, _) -> item(row))
                .list();
    }

    Optional<NotificationRow> find(Caller reader, UUID id) {
        return of(reader, ITEM + VISIBLE + "and n.id = :id\n")
                .param("id", id)
                .query((row, _) -> item(row))
                .optional();
    }

    /** At most {@link #MANY}: what nobody will read to the end is not counted to the end, with each one that comes. */
    long unread(Caller reader) {
        return of(reader, "select count(*) from (select\n" + VISIBLE + UNREAD + "limit " + MANY + ")")
                .query(Long.class)
                .single();
    }

    void markRead(UUID personId, UUID id) {
        jdbc.sql(
                        "update notification set read_at = now() where id = :id and recipient_id = :person and read_at is null")
                .param("id", id)
                .param("person", personId)
                .update();
    }

    void markAllRead(UUID personId) {
        jdbc.sql("update notification set read_at = now() where recipient_id = :person and read_at is null")
                .param("person", personId)
                .update();
    }

    private JdbcClient.StatementSpec of(Caller reader, String sql) {
        return jdbc.sql(sql).param("person", reader.personId()).param("guest", reader.isGuest());
    }

    private static NotificationRow item(ResultSet row) throws SQLException {
        return new NotificationRow(
                row.getObject("id", UUID.class),
                NotificationKind.valueOf(row.getString("kind")),
                row.getObject("actor_id", UUID.class),
                row.getString("actor_name"),
                row.getObject("community_id", UUID.class),
                row.getString("community_name"),
                row.getObject("post_id", UUID.class),
                row.getObject("comment_id", UUID.class),
                row.getObject("board_id", UUID.class),
                row.getObject("card_id", UUID.class),
                row.getString("title"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("read"));
    }
}
