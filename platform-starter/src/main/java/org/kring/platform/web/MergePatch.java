package org.kring.platform.web;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON merge patch (RFC 7396). Each reader gives the field's new value, or the current one where the patch does not
 * name it; a value of the wrong type or size is a 400 that names the field.
 */
public record MergePatch(ObjectNode fields) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MergePatch {}

    public boolean has(String field) {
        return fields.has(field);
    }

    public String requiredText(String field, String current, int maximum) {
        String text = optionalText(field, current, maximum);
        if (text == null || text.isBlank()) {
            throw Problems.invalidField(field, "must not be empty");
        }
        return text;
    }

    public @Nullable String optionalText(String field, @Nullable String current, int maximum) {
        return read(field, current, node -> text(field, node, maximum));
    }

    public @Nullable UUID uuid(String field, @Nullable UUID current) {
        return read(field, current, node -> parsed(field, node, UUID::fromString, "must be an id"));
    }

    public @Nullable LocalDate date(String field, @Nullable LocalDate current) {
        return read(field, current, node -> parsed(field, node, LocalDate::parse, "must be a date like 2026-03-01"));
    }

    public <E extends Enum<E>> E choice(String field, E current, Class<E> of) {
        E chosen = read(
                field,
                current,
                node -> parsed(field, node, text -> Enum.valueOf(of, text), "is not one of the choices"));
        if (chosen == null) {
            throw Problems.invalidField(field, "must not be empty");
        }
        return chosen;
    }

    /** An absent list stays, null empties it. */
    public List<String> texts(String field, List<String> current, int maximumItems, int maximumLength) {
        List<String> texts = read(field, current, node -> {
            if (!node.isArray() || node.size() > maximumItems) {
                throw Problems.invalidField(field, "must be a list of at most " + maximumItems);
            }
            List<String> items = new ArrayList<>();
            node.forEach(item -> items.add(text(field, item, maximumLength)));
            return items;
        });
        return texts == null ? List.of() : List.copyOf(texts);
    }

    public @Nullable JsonNode node(String field) {
        return fields.get(field);
    }

    private <T> @Nullable T read(String field, @Nullable T current, Function<JsonNode, T> reader) {
        JsonNode node = fields.get(field);
        if (node == null) {
            return current;
        }
        return node.isNull() ? null : reader.apply(node);
    }

    private static String text(String field, JsonNode node, int maximum) {
        if (!node.isString()) {
            throw Problems.invalidField(field, "must be text");
        }
        String text = node.stringValue();
        if (text.length() > maximum) {
            throw Problems.invalidField(field, "must have at most " + maximum + " characters");
        }
        if (!StorableText.isStorable(text)) {
            throw Problems.invalidField(field, StorableText.WHY_NOT);
        }
        return text;
    }

    private static <T> T parsed(String field, JsonNode node, Function<String, T> parser, String otherwise) {
        ErrorResponseException wrong = Problems.invalidField(field, otherwise);
        if (!node.isString()) {
            throw wrong;
        }
        try {
            return parser.apply(node.stringValue());
        } catch (IllegalArgumentException | DateTimeException notParsable) {
            throw wrong;
        }
    }
}
