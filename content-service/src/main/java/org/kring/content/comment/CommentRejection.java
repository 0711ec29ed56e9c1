package org.kring.content.comment;

import org.kring.platform.decision.Reason;
import org.kring.platform.decision.Rejection;

/** Why a comment says no. */
enum CommentRejection implements Rejection {
    COMMENT_NOT_FOUND(Reason.NOT_FOUND, "There is no such comment."),
    COMMENT_EXISTS_ALREADY(
            Reason.CONFLICT,
            "A comment with this id exists and says something else. Use a new id, or edit the comment."),
    REPLY_TO_NOTHING(Reason.INVALID, "The comment to reply to does not exist under this post."),
    NOT_YOUR_COMMENT(Reason.FORBIDDEN, "Only the author or a manager of the community changes a comment.");

    private final Reason reason;
    private final String message;

    CommentRejection(Reason reason, String message) {
        this.reason = reason;
        this.message = message;
    }

    @Override
    public Reason reason() {
        return reason;
    }

    @Override
    public String message() {
        return message;
    }
}
