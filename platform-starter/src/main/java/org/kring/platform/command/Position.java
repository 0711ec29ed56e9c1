package org.kring.platform.command;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where an event stands in the order in which the relay publishes: by transaction, then by index in the event store.
 *
 * @param transaction PostgreSQL's 64-bit transaction id
 * @param index the event's global index
 */
public record Position(long transaction, long index) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,19})-(\\d{1,19})");

    public static Optional<Position> parse(String text) {
        var match = SHAPE.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Position(Long.parseLong(match.group(1)), Long.parseLong(match.group(2))));
        } catch (NumberFormatException tooLarge) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return transaction + "-" + index;
    }
}
