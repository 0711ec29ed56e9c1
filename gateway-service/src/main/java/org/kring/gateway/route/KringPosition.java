package org.kring.gateway.route;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a service's history must have been seen for somebody to read their own write.
 *
 * @param stream the service and the key below which it publishes, {@code community/<key>}
 */
record KringPosition(String stream, long transaction, long index) {

    private static final Pattern SHAPE = Pattern.compile("([a-z]{1,20}/[A-Za-z0-9._-]{1,80})@(\\d{1,18})-(\\d{1,18})");

    static Optional<KringPosition> parse(String text) {
        Matcher match = SHAPE.matcher(text.strip());
        return match.matches()
                ? Optional.of(new KringPosition(
                        match.group(1), Long.parseLong(match.group(2)), Long.parseLong(match.group(3))))
                : Optional.empty();
    }

    KringPosition later(KringPosition other) {
        boolean isLater = transaction > other.transaction || (transaction == other.transaction && index >= other.index);
        return isLater ? this : other;
    }

    @Override
    public String toString() {
        return stream + "@" + transaction + "-" + index;
    }
}
