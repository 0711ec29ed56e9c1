package org.kring.content.comment;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.content.comment.CommentEvent.CommentDeleted;
import org.kring.content.comment.CommentEvent.CommentEdited;
import org.kring.content.comment.CommentEvent.CommentWritten;
import org.kring.content.post.PostTallyTable.Reactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the rows of comments. Locks go from a reply up to what it replies to, never down. */
@Component
public class CommentTable {

    private final JdbcClient jdbc;

    CommentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty where it is deleted. */
    Optional<CommentRef> find(UUID commentId) {
        return jdbc.sql(
                        "select comment_id, post_id, author_id from comment where comment_id = :comment and not deleted")
                .param("comment", commentId)
                .query((row, number) -> new CommentRef(
                        row.getObject("comment_id", UUID.class),
                        row.getObject("post_id", UUID.class),
                        row.getObject("author_id", UUID.class)))
                .optional();
    }

    void insert(CommentWritten e, long version) {
        jdbc.sql("""
                        insert into comment (comment_id, post_id, reply_to, author_id, body, created_at, version)
                        values (:comment, :post, :replyTo, :author, :body, :at, :version)
                        """)
                .param("comment", e.commentId())
                .param("post", e.postId())
                .param("replyTo", e.replyTo())
                .param("author", e.by())
                .param("body", e.body())
                .param("at", utc(e.at()))
                .param("version", version)
                .update();
        countReply(e.replyTo(), 1);
    }

    void update(CommentEdited e, long version) {
        jdbc.sql("""
                        update comment set body = :body, edited_at = :at, version = :version where comment_id = :comment
                        """)
                .param("comment", e.commentId())
                .param("body", e.body())
                .param("at", utc(e.at()))
                .param("version", version)
                .update();
    }

    void delete(CommentDeleted e, long version) {
        var uncountedIn = jdbc.sql("""
                        update comment set deleted = true, body = '', version = :version where comment_id = :comment
                        returning case when replies = 0 then reply_to end
                        """)
                .param("comment", e.commentId())
                .param("version", version)
                .query(UUID.class)
                .optional();
        countReply(uncountedIn.orElse(null), -1);
    }

    /** Score and counts lie on the comment's own row: only those who react to this one comment meet there. */
    public void react(UUID commentId, Reactions by) {
        jdbc.sql("""
                        update comment
                        set likes = likes + :likes, thanks = thanks + :thanks,
                            insightful = insightful + :insightful, celebrate = celebrate + :celebrate
                        where comment_id = :comment
                        """)
                .param("comment", commentId)
                .param("likes", by.likes())
                .param("thanks", by.thanks())
                .param("insightful", by.insightful())
                .param("celebrate", by.celebrate())
                .update();
    }

    /** A stub that loses its last reply vanishes, and is itself no longer counted one level up; and the reverse. */
    private void countReply(@Nullable UUID repliedTo, int change) {
        for (var comment = repliedTo; comment != null; ) {
            comment = jdbc.sql("""
                            update comment set replies = replies + :change where comment_id = :comment
                            returning case when deleted and replies = :turningPoint then reply_to end
                            """)
                    .param("comment", comment)
                    .param("change", change)
                    .param("turningPoint", change > 0 ? 1 : 0)
                    .query(UUID.class)
                    .optional()
                    .orElse(null);
        }
    }

    private static Object utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
