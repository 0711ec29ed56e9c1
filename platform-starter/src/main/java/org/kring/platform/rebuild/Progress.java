package org.kring.platform.rebuild;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an operator sees of the last rebuild of this replica.
 *
 * @param done events that were replayed, of about {@code of}
 * @param heldMillis how long commands waited for the swap
 */
record Progress(
        State state,
        long done,
        long of,
        @Nullable Instant since,
        @Nullable Instant until,
        @Nullable Long heldMillis,
        @Nullable String failure) {

    /** Where a rebuild is. */
    enum State {
        NEVER,
        RUNNING,
        DONE,
        FAILED
    }
}
