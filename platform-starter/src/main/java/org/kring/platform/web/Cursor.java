package org.kring.platform.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.web.ErrorResponseException;

/**
 * A keyset cursor: the sort key of a row where a page ends, opaque to clients. Whoever made one reads its parts back by
 * number; a cursor that somebody tampered with is a 400.
 *
 * @param parameter the query parameter that clients send it in
 */
public record Cursor(String parameter, List<String> parts) {

    private static final String AFTER = "after";
    private static final String SEPARATOR = "\u001f";

    public Cursor {
        parts = List.copyOf(parts);
    }

    public static Cursor of(Object... sortKey) {
        return new Cursor(AFTER, Arrays.stream(sortKey).map(String::valueOf).toList());
    }

    static Cursor parse(String text) {
        return parse(AFTER, text);
    }

    /** For a list that is also read in another direction than {@code ?after=} and {@link PageQuery} do. */
    public static Cursor parse(String parameter, String text) {
        try {
            String decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            return new Cursor(parameter, Arrays.asList(decoded.split(SEPARATOR, -1)));
        } catch (IllegalArgumentException notBase64) {
            throw unusable(parameter);
        }
    }

    public String encode() {
        String joined = parts.stream().collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    public String text(int part) {
        return read(part, text -> text);
    }

    public Instant instant(int part) {
        return read(part, Cursor::storableInstant);
    }

    public UUID uuid(int part) {
        return read(part, UUID::fromString);
    }

    public long number(int part) {
        return read(part, Long::parseLong);
    }

    private static Instant storableInstant(String text) {
        Instant instant = Instant.parse(text);
        if (!StorableInstant.isStorable(instant)) {
            throw new DateTimeException("outside of what can be stored");
        }
        return instant;
    }

    private <T> T read(int part, Function<String, T> reader) {
        if (part >= parts.size() || parts.get(part).indexOf('\0') >= 0) {
            throw unusable(parameter);
        }
        try {
            return reader.apply(parts.get(part));
        } catch (IllegalArgumentException | DateTimeException tamperedWith) {
            throw unusable(parameter);
        }
    }

    private static ErrorResponseException unusable(String parameter) {
        return Problems.invalidField(parameter, "is not a cursor of this list");
    }
}
