package org.kring.content.reaction;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.kring.content.comment.CommentTable;
import org.kring.content.post.PostTallyTable;
import org.kring.content.post.PostTallyTable.Change;
import org.kring.content.post.PostTallyTable.Reactions;
import org.kring.content.reaction.ReactionEvent.ReactionGiven;
import org.kring.content.reaction.ReactionEvent.ReactionWithdrawn;
import org.springframework.stereotype.Component;

/** Keeps the rows of reactions, and the counts of what they were given to, in step with their events. */
@Component
@ProcessingGroup("reaction")
class ReactionProjection {

    private final ReactionTable table;
    private final PostTallyTable tally;
    private final CommentTable comments;

    ReactionProjection(ReactionTable table, PostTallyTable tally, CommentTable comments) {
        this.table = table;
        this.tally = tally;
        this.comments = comments;
    }

    @EventHandler
    void on(ReactionEvent event) {
        switch (event) {
            case ReactionGiven e -> {
                table.insert(e);
                count(e, 1);
            }
            case ReactionWithdrawn e -> {
                table.delete(e);
                count(e, -1);
            }
        }
    }

    private void count(ReactionEvent event, int change) {
        var reactions = reactions(event.reaction(), change);
        var commentId = event.commentId();
        if (commentId == null) {
            tally.add(event.postId(), event.by(), Change.reactions(reactions));
        } else {
            comments.react(commentId, reactions);
        }
    }

    private static Reactions reactions(ReactionKind kind, int change) {
        return switch (kind) {
            case LIKE -> new Reactions(change, 0, 0, 0);
            case THANKS -> new Reactions(0, change, 0, 0);
            case INSIGHTFUL -> new Reactions(0, 0, change, 0);
            case CELEBRATE -> new Reactions(0, 0, 0, change);
        };
    }
}
