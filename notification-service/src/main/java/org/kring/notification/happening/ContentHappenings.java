package org.kring.notification.happening;

import static org.kring.notification.happening.Happening.toComment;
import static org.kring.notification.happening.Happening.toPost;

import org.kring.events.ContentEvent;

/** What happens to posts and comments. Every event is named, so that a new one is thought about. */
final class ContentHappenings {

    private ContentHappenings() {}

    static Happening of(ContentEvent event) {
        return switch (event) {
            case ContentEvent.PostPublished e -> toPost(e, e.authorId());
            case ContentEvent.PostEdited e -> toPost(e, e.by());
            case ContentEvent.PostDeleted e -> toPost(e, e.by());
            case ContentEvent.CommentWritten e -> toComment(e, e.commentId(), e.authorId());
            case ContentEvent.CommentEdited e -> toComment(e, e.commentId(), e.by());
            case ContentEvent.CommentDeleted e -> toComment(e, e.commentId(), e.by());
            case ContentEvent.ReactionGiven e -> toComment(e, e.commentId(), e.by());
            case ContentEvent.ReactionWithdrawn e -> toComment(e, e.commentId(), e.by());
            case ContentEvent.AnswerAccepted e -> toComment(e, e.commentId(), e.by());
            case ContentEvent.AnswerNoLongerAccepted e -> toComment(e, e.commentId(), e.by());
        };
    }
}
