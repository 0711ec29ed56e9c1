package org.kring.content.reaction;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.kring.platform.command.StoredEvent;

/** What happened to one person's one reaction to one thing, as it is stored. */
public sealed interface ReactionEvent extends StoredEvent {

    UUID postId();

    /** Null where the reaction is to the post itself. */
    @Nullable
    UUID commentId();

    UUID communityId();

    ReactionKind reaction();

    UUID by();

    default UUID targetId() {
        var commentId = commentId();
        return commentId == null ? postId() : commentId;
    }

    @Override
    default String aggregateId() {
        return aggregateId(targetId(), by(), reaction());
    }

    static String aggregateId(UUID targetId, UUID by, ReactionKind reaction) {
        return targetId + "/" + by + "/" + reaction.word();
    }

    @Revision("1")
    record ReactionGiven(
            UUID postId,
            @Nullable UUID commentId,
            UUID communityId,
            UUID targetAuthorId,
            ReactionKind reaction,
            UUID by,
            Instant at)
            implements ReactionEvent {}

    @Revision("1")
    record ReactionWithdrawn(
            UUID postId, @Nullable UUID commentId, UUID communityId, ReactionKind reaction, UUID by, Instant at)
            implements ReactionEvent {}
}
