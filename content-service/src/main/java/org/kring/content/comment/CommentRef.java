package org.kring.content.comment;

import java.util.UUID;

/** Just enough of a comment that is there to judge and to write about it. */
public record CommentRef(UUID commentId, UUID postId, UUID authorId) {}
