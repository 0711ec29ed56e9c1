package org.kring.board.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kring.platform.web.StorableInstant;

/** From an instant, inclusive, to another, exclusive. */
record Period(Instant from, Instant to) {

    static Period between(@Nullable Instant from, @Nullable Instant to) {
        return new Period(
                from == null ? StorableInstant.EARLIEST : StorableInstant.nearestTo(from),
                to == null ? StorableInstant.LATEST : StorableInstant.nearestTo(to));
    }
}
