package org.kring.content.comment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.kring.platform.command.StoredEvent;

/** What happened to a comment, as it is stored. People stand in it as person ids. */
public sealed interface CommentEvent extends StoredEvent {

    UUID commentId();

    UUID postId();

    UUID communityId();

    UUID by();

    @Override
    default String aggregateId() {
        return commentId().toString();
    }

    @Revision("1")
    record CommentWritten(
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
            implements CommentEvent {}

    @Revision("1")
    record CommentEdited(
            UUID commentId,
            UUID postId,
            UUID communityId,
            String body,
            List<UUID> mentions,
            UUID authorId,
            UUID by,
            Instant at)
            implements CommentEvent {}

    @Revision("1")
    record CommentDeleted(UUID commentId, UUID postId, UUID communityId, UUID by, Instant at) implements CommentEvent {}
}
