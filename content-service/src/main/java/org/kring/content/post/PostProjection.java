package org.kring.content.post;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.kring.content.post.PostEvent.AnswerAccepted;
import org.kring.content.post.PostEvent.AnswerNoLongerAccepted;
import org.kring.content.post.PostEvent.PostDeleted;
import org.kring.content.post.PostEvent.PostEdited;
import org.kring.content.post.PostEvent.PostPublished;
import org.springframework.stereotype.Component;

/** Keeps the rows of posts in step with their events, in the same transaction. */
@Component
@ProcessingGroup("post")
class PostProjection {

    private final PostTable table;

    PostProjection(PostTable table) {
        this.table = table;
    }

    @EventHandler
    void on(PostEvent event, @SequenceNumber long version) {
        switch (event) {
            case PostPublished e -> table.insert(e, version);
            case PostEdited e -> table.update(e, version);
            case PostDeleted e -> table.delete(e.postId());
            case AnswerAccepted e -> table.accept(e, version);
            case AnswerNoLongerAccepted e -> table.withdraw(e, version);
        }
    }
}
