package org.kring.content.post;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post as its reader sees it; {@code myReactions} and {@code lastRead} are the reader's own.
 *
 * @param official whether it is news of the organisation itself, and not a colleague's
 */
record PostPage(
        UUID id,
        UUID communityId,
        String communityName,
        PostKind kind,
        boolean official,
        @Nullable String title,
        String body,
        List<String> tags,
        List<UUID> mentions,
        Author author,
        Instant createdAt,
        @Nullable Instant editedAt,
        long version,
        long commentCount,
        ReactionCounts reactionCounts,
        List<String> myReactions,
        List<UUID> acceptedAnswers,
        @Nullable LastRead lastRead) {}
