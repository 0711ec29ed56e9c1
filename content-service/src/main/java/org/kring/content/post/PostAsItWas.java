package org.kring.content.post;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A post at an instant. Comments and reactions are streams of their own and no part of it. */
record PostAsItWas(
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
        List<UUID> acceptedAnswers,
        Instant at) {}
