package org.kring.search.document;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be found, as Elasticsearch keeps it.
 *
 * @param parent the post of a comment, the board of a card
 * @param kind the kind of a post
 * @param body plain text, without markup
 * @param at when it was created, as far as {@code originKnown}
 * @param originKnown false while only an edit was seen, which does not tell when the thing was created and by whom
 */
public record Document(
        DocumentKey key,
        DocumentType type,
        UUID id,
        @Nullable UUID communityId,
        @Nullable DocumentKey parent,
        @Nullable String kind,
        @Nullable String handle,
        @Nullable String title,
        String body,
        List<String> tags,
        List<String> expertise,
        @Nullable UUID authorId,
        Instant at,
        boolean originKnown)
        implements Entry {

    /** This document, with what only its creation could tell taken from {@code creation}. */
    Document withOriginOf(Document creation) {
        UUID author = creation.authorId == null ? authorId : creation.authorId;
        return new Document(
                key,
                type,
                id,
                communityId,
                parent,
                kind,
                handle,
                title,
                body,
                tags,
                expertise,
                author,
                creation.at,
                creation.originKnown);
    }
}
