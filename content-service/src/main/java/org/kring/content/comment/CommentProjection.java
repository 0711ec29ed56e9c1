package org.kring.content.comment;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.kring.content.comment.CommentEvent.CommentDeleted;
import org.kring.content.comment.CommentEvent.CommentEdited;
import org.kring.content.comment.CommentEvent.CommentWritten;
import org.kring.content.post.PostTallyTable;
import org.kring.content.post.PostTallyTable.Change;
import org.springframework.stereotype.Component;

/** Keeps the rows of comments, and their number under a post, in step with their events. */
@Component
@ProcessingGroup("comment")
class CommentProjection {

    private final CommentTable table;
    private final PostTallyTable tally;

    CommentProjection(CommentTable table, PostTallyTable tally) {
        this.table = table;
        this.tally = tally;
    }

    @EventHandler
    void on(CommentEvent event, @SequenceNumber long version) {
        switch (event) {
            case CommentWritten e -> {
                table.insert(e, version);
                tally.add(e.postId(), e.commentId(), Change.comments(1));
            }
            case CommentEdited e -> table.update(e, version);
            case CommentDeleted e -> {
                table.delete(e, version);
                tally.add(e.postId(), e.commentId(), Change.comments(-1));
            }
        }
    }
}
