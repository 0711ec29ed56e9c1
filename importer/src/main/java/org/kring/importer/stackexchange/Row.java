package org.kring.importer.stackexchange;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** One {@code <row …/>} of a dump. Times in dumps are UTC. */
record Row(Place place, Map<String, String> attributes) {

    Optional<String> text(String name) {
        return Optional.ofNullable(attributes.get(name)).filter(value -> !value.isBlank());
    }

    String requiredText(String name) {
        return text(name).orElseThrow(() -> broken(name + " is missing"));
    }

    long id() {
        return requiredNumber("Id");
    }

    OptionalLong number(String name) {
        return text(name).map(value -> OptionalLong.of(parse(name, value))).orElseGet(OptionalLong::empty);
    }

    long requiredNumber(String name) {
        return parse(name, requiredText(name));
    }

    Instant created() {
        String value = requiredText("CreationDate");
        try {
            return LocalDateTime.parse(value).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            throw broken("CreationDate is no time: " + value);
        }
    }

    BrokenRow broken(String reason) {
        return new BrokenRow(place, reason);
    }

    private long parse(String name, String value) {
        try {
            return Long.parseLong(value.strip());
        } catch (NumberFormatException e) {
            throw broken(name + " is no number: " + value);
        }
    }
}
