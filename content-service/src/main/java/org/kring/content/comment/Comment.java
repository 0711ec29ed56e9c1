package org.kring.content.comment;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.kring.content.comment.CommentCommand.DeleteComment;
import org.kring.content.comment.CommentCommand.EditComment;
import org.kring.content.comment.CommentCommand.WriteComment;
import org.kring.content.comment.CommentEvent.CommentDeleted;
import org.kring.content.comment.CommentEvent.CommentEdited;
import org.kring.content.comment.CommentEvent.CommentWritten;

/** The rules of a comment. Whether its post exists and may be written under is known before it is asked. */
sealed interface Comment {

    record Absent() implements Comment {}

    /** {@code first} stays as it was, so that a repeated creation is recognised after edits too. */
    record Live(CommentWritten first, String body) implements Comment {}

    record Deleted(CommentWritten first) implements Comment {}

    default List<CommentEvent> decide(CommentCommand command) {
        return switch (command) {
            case WriteComment c -> write(c);
            case EditComment c -> edit(live(), c);
            case DeleteComment c -> delete(live(), c);
        };
    }

    default Comment evolve(CommentEvent event) {
        return switch (event) {
            case CommentWritten e -> new Live(e, e.body());
            case CommentEdited e -> new Live(live().first(), e.body());
            case CommentDeleted _ -> new Deleted(live().first());
        };
    }

    private Live live() {
        return switch (this) {
            case Live live -> live;
            case Absent _, Deleted _ -> throw CommentRejection.COMMENT_NOT_FOUND.refused();
        };
    }

    private List<CommentEvent> write(WriteComment c) {
        return switch (this) {
            case Absent _ -> writeFirst(c);
            case Live live -> writeAgain(live.first(), c);
            case Deleted deleted -> writeAgain(deleted.first(), c);
        };
    }

    private static List<CommentEvent> writeFirst(WriteComment c) {
        if (c.replyTo() != null && c.replyToAuthorId() == null) {
            throw CommentRejection.REPLY_TO_NOTHING.refused();
        }
        return List.of(new CommentWritten(
                c.commentId(),
                c.postId(),
                c.communityId(),
                c.postAuthorId(),
                c.replyTo(),
                c.replyToAuthorId(),
                c.body(),
                c.mentions(),
                c.by(),
                c.at()));
    }

    private static List<CommentEvent> writeAgain(CommentWritten first, WriteComment c) {
        var same = first.postId().equals(c.postId())
                && Objects.equals(first.replyTo(), c.replyTo())
                && first.body().equals(c.body())
                && first.by().equals(c.by());
        if (!same) {
            throw CommentRejection.COMMENT_EXISTS_ALREADY.refused();
        }
        return List.of();
    }

    private static List<CommentEvent> edit(Live live, EditComment c) {
        requireOwn(live, c.by(), c.asManager());
        if (live.body().equals(c.body())) {
            return List.of();
        }
        var first = live.first();
        return List.of(new CommentEdited(
                c.commentId(),
                first.postId(),
                first.communityId(),
                c.body(),
                c.mentions(),
                first.by(),
                c.by(),
                c.at()));
    }

    private static List<CommentEvent> delete(Live live, DeleteComment c) {
        requireOwn(live, c.by(), c.asManager());
        var first = live.first();
        return List.of(new CommentDeleted(c.commentId(), first.postId(), first.communityId(), c.by(), c.at()));
    }

    private static void requireOwn(Live live, UUID by, boolean asManager) {
        if (!asManager && !by.equals(live.first().by())) {
            throw CommentRejection.NOT_YOUR_COMMENT.refused();
        }
    }
}
