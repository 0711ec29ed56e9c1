package org.kring.content.post;

import java.util.UUID;
import java.util.function.BiConsumer;
import org.kring.platform.access.CommunityAccess;
import org.kring.platform.decision.Reason;
import org.kring.platform.decision.Refused;
import org.kring.platform.passport.Caller;
import org.springframework.stereotype.Component;

/** Which post a person means, if they may know of it. What is secret to them is answered like what does not exist. */
@Component
public class PostAccess {

    private final PostTable table;
    private final CommunityAccess communities;

    PostAccess(PostTable table, CommunityAccess communities) {
        this.table = table;
        this.communities = communities;
    }

    public PostRef readable(UUID postId, Caller caller) {
        return found(postId, caller, communities::requireRead);
    }

    public PostRef writable(UUID postId, Caller caller) {
        return found(postId, caller, communities::requireWrite);
    }

    /** An importer does what editors of the old system did, whoever they were. */
    public boolean actsAsManager(UUID communityId, Caller caller) {
        return caller.isImporter() || communities.isManager(communityId, caller);
    }

    private PostRef found(UUID postId, Caller caller, BiConsumer<UUID, Caller> requirement) {
        var post = table.find(postId).orElseThrow(PostRejection.POST_NOT_FOUND::refused);
        try {
            requirement.accept(post.communityId(), caller);
        } catch (Refused refused) {
            // "No such community" would tell a stranger that the post exists.
            throw refused.rejection().reason() == Reason.NOT_FOUND ? PostRejection.POST_NOT_FOUND.refused() : refused;
        }
        return post;
    }
}
