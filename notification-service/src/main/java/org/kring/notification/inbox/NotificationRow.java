package org.kring.notification.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notification with the names and titles of this moment; {@code actorName} is null for somebody who was erased. */
record NotificationRow(
        UUID id,
        NotificationKind kind,
        UUID actorId,
        @Nullable String actorName,
        UUID communityId,
        String communityName,
        @Nullable UUID postId,
        @Nullable UUID commentId,
        @Nullable UUID boardId,
        @Nullable UUID cardId,
        @Nullable String title,
        Instant createdAt,
        boolean read) {}
