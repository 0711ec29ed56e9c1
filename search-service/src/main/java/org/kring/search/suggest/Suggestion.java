package org.kring.search.suggest;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.search.document.DocumentType;

/** What the reader may have begun to type. */
public record Suggestion(
        DocumentType type,
        UUID id,
        String text,
        @Nullable String handle,
        @Nullable UUID communityId,
        String link) {}
