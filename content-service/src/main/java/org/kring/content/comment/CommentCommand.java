package org.kring.content.comment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What people ask of a comment. {@code asManager} says that the person manages the community. */
public sealed interface CommentCommand {

    UUID commentId();

    UUID by();

    Instant at();

    @TargetAggregateIdentifier
    default String aggregateId() {
        return commentId().toString();
    }

    /** {@code replyToAuthorId} is null where {@code replyTo} names no comment of this post. */
    record WriteComment(
            UUID commentId,
            UUID postId,
            UUID communityId,
            UUID postAuthorId,
            @Nullable UUID replyTo,
            @Nullable UUID replyToAuthorId,
            String body,
            List<UUID> mentions,
            UUID by,
            Instant at)
            implements CommentCommand {}

    record EditComment(UUID commentId, String body, List<UUID> mentions, UUID by, boolean asManager, Instant at)
            implements CommentCommand {}

    record DeleteComment(UUID commentId, UUID by, boolean asManager, Instant at) implements CommentCommand {}
}
