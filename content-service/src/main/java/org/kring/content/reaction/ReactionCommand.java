package org.kring.content.reaction;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What a person asks of their reaction to a post or a comment. */
sealed interface ReactionCommand {

    ReactionTarget target();

    ReactionKind reaction();

    UUID by();

    Instant at();

    @TargetAggregateIdentifier
    default String aggregateId() {
        return ReactionEvent.aggregateId(target().id(), by(), reaction());
    }

    record GiveReaction(ReactionTarget target, ReactionKind reaction, UUID by, Instant at) implements ReactionCommand {}

    record WithdrawReaction(ReactionTarget target, ReactionKind reaction, UUID by, Instant at)
            implements ReactionCommand {}
}
