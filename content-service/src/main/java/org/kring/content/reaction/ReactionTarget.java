package org.kring.content.reaction;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is reacted to: the comment where there is one, the post itself otherwise. */
record ReactionTarget(UUID postId, @Nullable UUID commentId, UUID communityId, UUID authorId) {

    UUID id() {
        return commentId == null ? postId : commentId;
    }
}
