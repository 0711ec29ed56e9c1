package org.kring.content.post;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * What people ask of a post. {@code asManager} says that the person manages the community, which this post cannot know
 * by itself.
 */
sealed interface PostCommand {

    UUID postId();

    UUID by();

    boolean asManager();

    Instant at();

    @TargetAggregateIdentifier
    default String aggregateId() {
        return postId().toString();
    }

    record PublishPost(
            UUID postId, UUID communityId, PostKind kind, PostText text, UUID by, boolean asManager, Instant at)
            implements PostCommand {}

    record EditPost(UUID postId, PostText text, UUID by, boolean asManager, Instant at) implements PostCommand {}

    record DeletePost(UUID postId, UUID by, boolean asManager, Instant at) implements PostCommand {}

    record AcceptAnswer(UUID postId, UUID commentId, UUID answerAuthorId, UUID by, boolean asManager, Instant at)
            implements PostCommand {}

    record WithdrawAcceptance(UUID postId, UUID commentId, UUID by, boolean asManager, Instant at)
            implements PostCommand {}
}
