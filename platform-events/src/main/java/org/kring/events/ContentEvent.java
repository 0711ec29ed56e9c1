package org.kring.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What content-service tells the other services: posts, comments, reactions, accepted answers. */
public sealed interface ContentEvent extends KringEvent {

    enum PostKind {
        UPDATE,
        ARTICLE,
        NEWS,
        QUESTION,
        IDEA,
        DOCUMENT
    }

    enum Reaction {
        LIKE,
        THANKS,
        INSIGHTFUL,
        CELEBRATE
    }

    UUID postId();

    UUID communityId();

    @Override
    default UUID key() {
        return postId();
    }

    /** {@code body} is CommonMark; {@code mentions} are the people named with {@code @handle} in it. */
    record PostPublished(
            UUID postId,
            UUID communityId,
            PostKind kind,
            @Nullable String title,
            String body,
            List<String> tags,
            List<UUID> mentions,
            UUID authorId,
            Instant at)
            implements ContentEvent {}

    /** The whole post after the edit; {@code mentions} are all people named now, earlier ones included. */
    record PostEdited(
            UUID postId,
            UUID communityId,
            PostKind kind,
            @Nullable String title,
            String body,
            List<String> tags,
            List<UUID> mentions,
            UUID authorId,
            UUID by,
            Instant at)
            implements ContentEvent {}

    record PostDeleted(UUID postId, UUID communityId, UUID by, Instant at) implements ContentEvent {}

    record CommentWritten(
            UUID commentId,
            UUID postId,
            UUID communityId,
            UUID postAuthorId,
            @Nullable UUID replyTo,
            @Nullable UUID replyToAuthorId,
            String body,
            List<UUID> mentions,
            UUID authorId,
            Instant at)
            implements ContentEvent {}

    record CommentEdited(
            UUID commentId,
            UUID postId,
            UUID communityId,
            String body,
            List<UUID> mentions,
            UUID authorId,
            UUID by,
            Instant at)
            implements ContentEvent {}

    record CommentDeleted(UUID commentId, UUID postId, UUID communityId, UUID by, Instant at) implements ContentEvent {}

    /** On the comment where {@code commentId} is given, on the post itself otherwise. */
    record ReactionGiven(
            UUID postId,
            @Nullable UUID commentId,
            UUID communityId,
            UUID targetAuthorId,
            Reaction reaction,
            UUID by,
            Instant at)
            implements ContentEvent {}

    record ReactionWithdrawn(
            UUID postId, @Nullable UUID commentId, UUID communityId, Reaction reaction, UUID by, Instant at)
            implements ContentEvent {}

    record AnswerAccepted(UUID postId, UUID commentId, UUID communityId, UUID answerAuthorId, UUID by, Instant at)
            implements ContentEvent {}

    record AnswerNoLongerAccepted(UUID postId, UUID commentId, UUID communityId, UUID by, Instant at)
            implements ContentEvent {}
}
