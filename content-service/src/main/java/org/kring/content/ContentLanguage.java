package org.kring.content;

import java.util.Optional;
import org.kring.content.comment.CommentEvent;
import org.kring.content.post.PostEvent;
import org.kring.content.reaction.ReactionEvent;
import org.kring.events.ContentEvent;
import org.kring.events.ContentEvent.PostKind;
import org.kring.events.ContentEvent.Reaction;
import org.kring.events.KringEvent;
import org.kring.events.Topics;
import org.kring.platform.command.StoredEvent;
import org.kring.platform.relay.PublishedLanguage;
import org.springframework.stereotype.Component;

/** Says what was stored here in the words that other services know. */
@Component
class ContentLanguage implements PublishedLanguage {

    @Override
    public String topic() {
        return Topics.CONTENT;
    }

    @Override
    public Optional<KringEvent> translate(StoredEvent stored) {
        return switch (stored) {
            case PostEvent event -> Optional.of(post(event));
            case CommentEvent event -> Optional.of(comment(event));
            case ReactionEvent event -> Optional.of(reaction(event));
            default -> Optional.empty();
        };
    }

    private static ContentEvent post(PostEvent event) {
        return switch (event) {
            case PostEvent.PostPublished e ->
                new ContentEvent.PostPublished(
                        e.postId(),
                        e.communityId(),
                        PostKind.valueOf(e.kind().name()),
                        e.title(),
                        e.body(),
                        e.tags(),
                        e.mentions(),
                        e.by(),
                        e.at());
            case PostEvent.PostEdited e ->
                new ContentEvent.PostEdited(
                        e.postId(),
                        e.communityId(),
                        PostKind.valueOf(e.kind().name()),
                        e.title(),
                        e.body(),
                        e.tags(),
                        e.mentions(),
                        e.authorId(),
                        e.by(),
                        e.at());
            case PostEvent.PostDeleted e -> new ContentEvent.PostDeleted(e.postId(), e.communityId(), e.by(), e.at());
            case PostEvent.AnswerAccepted e ->
                new ContentEvent.AnswerAccepted(
                        e.postId(), e.commentId(), e.communityId(), e.answerAuthorId(), e.by(), e.at());
            case PostEvent.AnswerNoLongerAccepted e ->
                new ContentEvent.AnswerNoLongerAccepted(e.postId(), e.commentId(), e.communityId(), e.by(), e.at());
        };
    }

    private static ContentEvent comment(CommentEvent event) {
        return switch (event) {
            case CommentEvent.CommentWritten e ->
                new ContentEvent.CommentWritten(
                        e.commentId(),
                        e.postId(),
                        e.communityId(),
                        e.postAuthorId(),
                        e.replyTo(),
                        e.replyToAuthorId(),
                        e.body(),
                        e.mentions(),
                        e.by(),
                        e.at());
            case CommentEvent.CommentEdited e ->
                new ContentEvent.CommentEdited(
                        e.commentId(),
                        e.postId(),
                        e.communityId(),
                        e.body(),
                        e.mentions(),
                        e.authorId(),
                        e.by(),
                        e.at());
            case CommentEvent.CommentDeleted e ->
                new ContentEvent.CommentDeleted(e.commentId(), e.postId(), e.communityId(), e.by(), e.at());
        };
    }

    private static ContentEvent reaction(ReactionEvent event) {
        var reaction = Reaction.valueOf(event.reaction().name());
        return switch (event) {
            case ReactionEvent.ReactionGiven e ->
                new ContentEvent.ReactionGiven(
                        e.postId(), e.commentId(), e.communityId(), e.targetAuthorId(), reaction, e.by(), e.at());
            case ReactionEvent.ReactionWithdrawn e ->
                new ContentEvent.ReactionWithdrawn(
                        e.postId(), e.commentId(), e.communityId(), reaction, e.by(), e.at());
        };
    }
}
