package org.kring.content.comment;

import java.util.UUID;
import java.util.function.BiFunction;
import org.kring.content.post.PostAccess;
import org.kring.content.post.PostRef;
import org.kring.platform.decision.Reason;
import org.kring.platform.decision.Refused;
import org.kring.platform.passport.Caller;
import org.springframework.stereotype.Component;

/** Which comment a person means, if they may know of it: a comment is as visible as its post. */
@Component
public class CommentAccess {

    /** A comment that is there, under a post that is there. */
    public record Found(CommentRef comment, PostRef post) {}

    private final CommentTable table;
    private final PostAccess posts;

    CommentAccess(CommentTable table, PostAccess posts) {
        this.table = table;
        this.posts = posts;
    }

    Found readable(UUID commentId, Caller caller) {
        return found(commentId, caller, posts::readable);
    }

    public Found writable(UUID commentId, Caller caller) {
        return found(commentId, caller, posts::writable);
    }

    boolean actsAsManager(Found found, Caller caller) {
        return posts.actsAsManager(found.post().communityId(), caller);
    }

    private Found found(UUID commentId, Caller caller, BiFunction<UUID, Caller, PostRef> postFor) {
        var comment = table.find(commentId).orElseThrow(CommentRejection.COMMENT_NOT_FOUND::refused);
        try {
            return new Found(comment, postFor.apply(comment.postId(), caller));
        } catch (Refused refused) {
            // "No such post" would tell a stranger that the comment exists.
            throw refused.rejection().reason() == Reason.NOT_FOUND
                    ? CommentRejection.COMMENT_NOT_FOUND.refused()
                    : refused;
        }
    }
}
