package org.kring.search.find;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.search.document.DocumentType;

/**
 * One thing that was found.
 *
 * @param title plain text; of a comment, its post's; null for a post without one
 * @param excerpt HTML: escaped text with {@code <mark>} around what was looked for
 * @param kind of a post
 */
public record Found(
        DocumentType type,
        UUID id,
        @Nullable String title,
        String excerpt,
        @Nullable UUID communityId,
        @Nullable String communityName,
        @Nullable Author author,
        @Nullable String kind,
        List<String> tags,
        List<String> expertise,
        Instant createdAt,
        String link) {

    /** @param name null if it was erased */
    public record Author(UUID personId, @Nullable String name) {}
}
