package org.kring.content.reaction;

import java.util.List;
import org.kring.content.reaction.ReactionCommand.GiveReaction;
import org.kring.content.reaction.ReactionCommand.WithdrawReaction;
import org.kring.content.reaction.ReactionEvent.ReactionGiven;
import org.kring.content.reaction.ReactionEvent.ReactionWithdrawn;

/** A switch that remembers its position: giving twice is giving once. */
sealed interface Reaction {

    record NotGiven() implements Reaction {}

    record Given() implements Reaction {}

    default List<ReactionEvent> decide(ReactionCommand command) {
        return switch (command) {
            case GiveReaction c -> this instanceof Given ? List.of() : List.of(given(c));
            case WithdrawReaction c -> this instanceof NotGiven ? List.of() : List.of(withdrawn(c));
        };
    }

    default Reaction evolve(ReactionEvent event) {
        return switch (event) {
            case ReactionGiven _ -> new Given();
            case ReactionWithdrawn _ -> new NotGiven();
        };
    }

    private static ReactionGiven given(GiveReaction c) {
        var target = c.target();
        return new ReactionGiven(
                target.postId(),
                target.commentId(),
                target.communityId(),
                target.authorId(),
                c.reaction(),
                c.by(),
                c.at());
    }

    private static ReactionWithdrawn withdrawn(WithdrawReaction c) {
        var target = c.target();
        return new ReactionWithdrawn(
                target.postId(), target.commentId(), target.communityId(), c.reaction(), c.by(), c.at());
    }
}
