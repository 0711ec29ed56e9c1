package org.kring.content.comment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.content.post.Author;
import org.kring.content.post.ReactionCounts;

/**
 * A comment as its reader sees it. A deleted one that was replied to is still listed, without text and author, so that
 * the thread holds together.
 *
 * @param replyCount replies that are listed
 */
record CommentPage(
        UUID id,
        UUID postId,
        @Nullable UUID replyTo,
        @Nullable String body,
        @Nullable Author author,
        Instant createdAt,
        @Nullable Instant editedAt,
        long version,
        boolean deleted,
        boolean accepted,
        int replyCount,
        ReactionCounts reactionCounts,
        List<String> myReactions) {}
