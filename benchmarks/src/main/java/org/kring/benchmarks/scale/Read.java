package org.kring.benchmarks.scale;

import org.jspecify.annotations.Nullable;
import org.kring.benchmarks.measure.Reach;

/**
 * Something that people read, wherever they are.
 *
 * @param service which answers
 * @param asksPostgreSql whether the service finds it in its database
 * @param reach how many times as much it may take in a full world; null where nothing is promised
 */
record Read(
        String name,
        String what,
        String service,
        boolean asksPostgreSql,
        @Nullable Reach reach,
        Path path) {

    /** Of a request. */
    interface Path {
        String in(Built built) throws Exception;
    }
}
