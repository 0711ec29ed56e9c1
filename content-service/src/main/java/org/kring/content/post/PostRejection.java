package org.kring.content.post;

import org.kring.platform.decision.Reason;
import org.kring.platform.decision.Rejection;

/** Why a post says no. */
enum PostRejection implements Rejection {
    POST_NOT_FOUND(Reason.NOT_FOUND, "There is no such post."),
    POST_EXISTS_ALREADY(
            Reason.CONFLICT, "A post with this id exists and says something else. Use a new id, or edit the post."),
    KIND_NOT_OFFERED(
            Reason.INVALID,
            "Ideas and documents cannot be posted yet. Post an UPDATE, an ARTICLE, NEWS or a QUESTION."),
    NEWS_IS_FOR_MANAGERS(
            Reason.FORBIDDEN, "Only a manager of the community publishes news. Post an update or an article instead."),
    NOT_YOUR_POST(Reason.FORBIDDEN, "Only the author or a manager of the community changes a post."),
    NOT_A_QUESTION(Reason.CONFLICT, "Only a question has accepted answers."),
    NOT_YOUR_QUESTION(Reason.FORBIDDEN, "Only who asked the question or a manager of the community accepts an answer."),
    TOO_MANY_ACCEPTED_ANSWERS(
            Reason.CONFLICT, "This question has 20 accepted answers already. Take one back before accepting another.");

    private final Reason reason;
    private final String message;

    PostRejection(Reason reason, String message) {
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
