package org.kring.search.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The id of a document in the index: {@code post-018f…}. A board has a key, because cards go with it, but is not found. */
public record DocumentKey(@JsonValue String value) {

    private static final String BOARD = "board-";
    private static final String POST = "post-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DocumentKey {}

    static DocumentKey of(DocumentType type, UUID id) {
        return new DocumentKey(type.word() + "-" + id);
    }

    static DocumentKey board(UUID id) {
        return new DocumentKey(BOARD + id);
    }

    /** Whether other documents disappear together with this one. */
    public boolean hasChildren() {
        return value.startsWith(BOARD) || value.startsWith(POST);
    }

    /** The id of the thing itself. */
    public UUID id() {
        return UUID.fromString(value.substring(value.indexOf('-') + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
