package org.kring.content.post;

import java.util.UUID;

/** Just enough of a post to judge and to write about it. */
public record PostRef(UUID postId, UUID communityId, UUID authorId) {}
