package org.kring.content.post;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.kring.platform.command.StoredEvent;

/** What happened to a post, as it is stored. People stand in it as person ids. */
public sealed interface PostEvent extends StoredEvent {

    UUID postId();

    UUID communityId();

    UUID by();

    @Override
    default String aggregateId() {
        return postId().toString();
    }

    @Revision("1")
    record PostPublished(
            UUID postId,
            UUID communityId,
            PostKind kind,
            @Nullable String title,
            String body,
            List<String> tags,
            List<UUID> mentions,
            UUID by,
            Instant at)
            implements PostEvent {

        PostText text() {
            return new PostText(title, body, tags, mentions);
        }
    }

    /** The whole text after the edit. */
    @Revision("1")
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
            implements PostEvent {

        PostText text() {
            return new PostText(title, body, tags, mentions);
        }
    }

    @Revision("1")
    record PostDeleted(UUID postId, UUID communityId, UUID by, Instant at) implements PostEvent {}

    @Revision("1")
    record AnswerAccepted(UUID postId, UUID communityId, UUID commentId, UUID answerAuthorId, UUID by, Instant at)
            implements PostEvent {}

    @Revision("1")
    record AnswerNoLongerAccepted(UUID postId, UUID communityId, UUID commentId, UUID by, Instant at)
            implements PostEvent {}
}
