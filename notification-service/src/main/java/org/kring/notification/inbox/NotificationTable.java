package org.kring.notification.inbox;

import static java.time.ZoneOffset.UTC;

import java.util.Optional;
import java.util.UUID;
import org.kring.notification.happening.Happening;
import org.kring.platform.web.NewId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes notifications. What of them a person may see is {@link InboxTable}'s. */
@Component
public class NotificationTable {

    private final JdbcClient jdbc;

    NotificationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the id of the notification, or empty where this event has already told the person this */
    public Optional<UUID> add(UUID recipient, NotificationKind kind, Happening happening, UUID eventId) {
        return jdbc.sql("""
                        insert into notification (id, recipient_id, kind, actor_id, community_id, post_id, comment_id,
                                                  board_id, card_id, source_event_id, created_at)
                        values (:id, :recipient, :kind, :actor, :community, :post, :comment,
                                :board, :card, :event, :at)
                        on conflict (source_event_id, recipient_id, kind) do nothing
                        returning id
                        """)
                .param("id", NewId.next())
                .param("recipient", recipient)
                .param("kind", kind.name())
                .param("actor", happening.by())
                .param("community", happening.communityId())
                .param("post", happening.postId())
                .param("comment", happening.commentId())
                .param("board", happening.boardId())
                .param("card", happening.cardId())
                .param("event", eventId)
                .param("at", happening.at().atOffset(UTC))
                .query(UUID.class)
                .optional();
    }

    public void removePost(UUID postId) {
        jdbc.sql("delete from notification where post_id = :post")
                .param("post", postId)
                .update();
    }

    public void removeComment(UUID postId, UUID commentId) {
        jdbc.sql("delete from notification where post_id = :post and comment_id = :comment")
                .param("post", postId)
                .param("comment", commentId)
                .update();
    }

    public void removeBoard(UUID boardId) {
        jdbc.sql("delete from notification where board_id = :board")
                .param("board", boardId)
                .update();
    }

    public void removeInvitations(UUID communityId, UUID personId) {
        jdbc.sql("""
                        delete from notification
                        where recipient_id = :person and community_id = :community and kind = 'INVITED'
                        """).param("person", personId).param("community", communityId).update();
    }

    public void removePerson(UUID personId) {
        jdbc.sql("delete from notification where recipient_id = :person")
                .param("person", personId)
                .update();
    }
}
