package org.kring.search.find;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.search.document.DocumentKey;
import org.kring.search.document.DocumentType;

/** Of a document, what a list shows. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Listed(
        DocumentKey key,
        DocumentType type,
        UUID id,
        @Nullable UUID communityId,
        @Nullable DocumentKey parent,
        @Nullable String kind,
        @Nullable String handle,
        @Nullable String title,
        List<String> tags,
        List<String> expertise,
        @Nullable UUID authorId,
        Instant at) {

    /** What of the source to ask for. */
    public static final List<String> FIELDS = List.of(
            "key",
            "type",
            "id",
            "communityId",
            "parent",
            "kind",
            "handle",
            "title",
            "tags",
            "expertise",
            "authorId",
            "at");

    /** Where the web client shows it. */
    public String link() {
        return switch (type) {
            case COMMUNITY -> "/communities/" + id;
            case PERSON -> "/people/" + id;
            case POST -> "/posts/" + id;
            case COMMENT -> parent == null ? "/" : "/posts/" + parent.id() + "#comment-" + id;
            case CARD -> parent == null ? "/" : "/boards/" + parent.id() + "?card=" + id;
        };
    }
}
