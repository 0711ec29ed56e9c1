package org.kring.content.post;

import java.util.List;
import org.kring.content.post.PostCommand.AcceptAnswer;
import org.kring.content.post.PostCommand.DeletePost;
import org.kring.content.post.PostCommand.EditPost;
import org.kring.content.post.PostCommand.PublishPost;
import org.kring.content.post.PostCommand.WithdrawAcceptance;
import org.kring.content.post.PostEvent.AnswerAccepted;
import org.kring.content.post.PostEvent.AnswerNoLongerAccepted;
import org.kring.content.post.PostEvent.PostDeleted;
import org.kring.content.post.PostEvent.PostEdited;
import org.kring.content.post.PostEvent.PostPublished;

/** The rules of a post. Its comments and reactions are streams of their own and unknown here. */
sealed interface Post {

    record Absent() implements Post {}

    /** {@code first} stays as it was, so that a repeated creation is recognised after edits too. */
    record Live(PostPublished first, PostText text, AcceptedAnswers accepted) implements Post {

        boolean mayBeChangedBy(PostCommand command) {
            return command.asManager() || command.by().equals(first.by());
        }

        Live with(PostText edited) {
            return new Live(first, edited, accepted);
        }

        Live with(AcceptedAnswers changed) {
            return new Live(first, text, changed);
        }
    }

    record Deleted(PostPublished first) implements Post {}

    default List<PostEvent> decide(PostCommand command) {
        return switch (command) {
            case PublishPost c -> publish(c);
            case EditPost c -> edit(live(), c);
            case DeletePost c -> delete(live(), c);
            case AcceptAnswer c -> accept(live(), c);
            case WithdrawAcceptance c -> withdraw(live(), c);
        };
    }

    default Post evolve(PostEvent event) {
        return switch (event) {
            case PostPublished e -> new Live(e, e.text(), AcceptedAnswers.NONE);
            case PostEdited e -> live().with(e.text());
            case PostDeleted _ -> new Deleted(live().first());
            case AnswerAccepted e -> live().with(live().accepted().with(e.commentId(), e.answerAuthorId()));
            case AnswerNoLongerAccepted e -> live().with(live().accepted().without(e.commentId()));
        };
    }

    private Live live() {
        return switch (this) {
            case Live live -> live;
            case Absent _, Deleted _ -> throw PostRejection.POST_NOT_FOUND.refused();
        };
    }

    private List<PostEvent> publish(PublishPost c) {
        return switch (this) {
            case Absent _ -> publishFirst(c);
            case Live live -> publishAgain(live.first(), c);
            case Deleted deleted -> publishAgain(deleted.first(), c);
        };
    }

    private static List<PostEvent> publishFirst(PublishPost c) {
        if (!c.kind().isOffered()) {
            throw PostRejection.KIND_NOT_OFFERED.refused();
        }
        if (c.kind() == PostKind.NEWS && !c.asManager()) {
            throw PostRejection.NEWS_IS_FOR_MANAGERS.refused();
        }
        var text = c.text();
        return List.of(new PostPublished(
                c.postId(),
                c.communityId(),
                c.kind(),
                text.title(),
                text.body(),
                text.tags(),
                text.mentions(),
                c.by(),
                c.at()));
    }

    private static List<PostEvent> publishAgain(PostPublished first, PublishPost c) {
        var same = first.communityId().equals(c.communityId())
                && first.kind() == c.kind()
                && first.by().equals(c.by())
                && first.text().saysTheSameAs(c.text());
        if (!same) {
            throw PostRejection.POST_EXISTS_ALREADY.refused();
        }
        return List.of();
    }

    private static List<PostEvent> edit(Live live, EditPost c) {
        if (!live.mayBeChangedBy(c)) {
            throw PostRejection.NOT_YOUR_POST.refused();
        }
        var text = c.text();
        if (live.text().saysTheSameAs(text)) {
            return List.of();
        }
        var first = live.first();
        return List.of(new PostEdited(
                c.postId(),
                first.communityId(),
                first.kind(),
                text.title(),
                text.body(),
                text.tags(),
                text.mentions(),
                first.by(),
                c.by(),
                c.at()));
    }

    private static List<PostEvent> delete(Live live, DeletePost c) {
        if (!live.mayBeChangedBy(c)) {
            throw PostRejection.NOT_YOUR_POST.refused();
        }
        return List.of(new PostDeleted(c.postId(), live.first().communityId(), c.by(), c.at()));
    }

    private static List<PostEvent> accept(Live live, AcceptAnswer c) {
        if (live.first().kind() != PostKind.QUESTION) {
            throw PostRejection.NOT_A_QUESTION.refused();
        }
        if (!live.mayBeChangedBy(c)) {
            throw PostRejection.NOT_YOUR_QUESTION.refused();
        }
        if (live.accepted().holds(c.commentId())) {
            return List.of();
        }
        if (live.accepted().isFull()) {
            throw PostRejection.TOO_MANY_ACCEPTED_ANSWERS.refused();
        }
        return List.of(new AnswerAccepted(
                c.postId(), live.first().communityId(), c.commentId(), c.answerAuthorId(), c.by(), c.at()));
    }

    /** Whoever wrote the answer may take it back too: that is what deleting it does. */
    private static List<PostEvent> withdraw(Live live, WithdrawAcceptance c) {
        var answerAuthor = live.accepted().authorOf(c.commentId());
        if (!live.mayBeChangedBy(c) && !c.by().equals(answerAuthor)) {
            throw PostRejection.NOT_YOUR_QUESTION.refused();
        }
        if (answerAuthor == null) {
            return List.of();
        }
        return List.of(
                new AnswerNoLongerAccepted(c.postId(), live.first().communityId(), c.commentId(), c.by(), c.at()));
    }
}
