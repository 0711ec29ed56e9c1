package org.kring.content.post;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The comments that answered a question, each with its author. Several may: one comment rarely says it all. */
record AcceptedAnswers(Map<UUID, UUID> authorByComment) {

    /** A question's page shows them all, so that they stay few. */
    private static final int MOST = 20;

    static final AcceptedAnswers NONE = new AcceptedAnswers(Map.of());

    AcceptedAnswers {
        authorByComment = Map.copyOf(authorByComment);
    }

    boolean holds(UUID commentId) {
        return authorByComment.containsKey(commentId);
    }

    @Nullable
    UUID authorOf(UUID commentId) {
        return authorByComment.get(commentId);
    }

    boolean isFull() {
        return authorByComment.size() >= MOST;
    }

    AcceptedAnswers with(UUID commentId, UUID author) {
        var more = new HashMap<>(authorByComment);
        more.put(commentId, author);
        return new AcceptedAnswers(more);
    }

    AcceptedAnswers without(UUID commentId) {
        var fewer = new HashMap<>(authorByComment);
        fewer.remove(commentId);
        return new AcceptedAnswers(fewer);
    }
}
