package org.kring.gateway.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;

/** What an access token is good for. */
public enum Scope {
    READ,
    WRITE;

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @JsonCreator
    public static Scope of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    public static Scope neededFor(String httpMethod) {
        return READING.contains(httpMethod) ? READ : WRITE;
    }

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
