package org.kring.search.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What can be found. Lower-case in JSON and in the address. */
public enum DocumentType {
    COMMUNITY,
    PERSON,
    POST,
    COMMENT,
    CARD;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for any other word */
    @JsonCreator
    public static DocumentType of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
