package org.kring.benchmarks.scale;

import java.sql.SQLException;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.kring.benchmarks.scale.EventStore.NewEvent;

/** Numbers from 0 in equal parts, each stored whole or not at all, one after the other. */
record Chunks(int all, int size) {

    private static final int IN_ONE_TRANSACTION = 5_000;

    /** What one part needs beside its events. */
    interface Rows {

        void store(int from, int to) throws SQLException;
    }

    static Chunks of(int all) {
        return new Chunks(all, IN_ONE_TRANSACTION);
    }

    void storeMissing(String what, EventStore events, IntFunction<String> id, IntFunction<NewEvent> first)
            throws SQLException {
        storeMissing(what, events, id, first, (from, to) -> {});
    }

    /**
     * Goes on where the last build ended, and says now and then how far it is.
     *
     * @param what as it is called while people wait for it
     * @param id the aggregate of a number
     */
    void storeMissing(String what, EventStore events, IntFunction<String> id, IntFunction<NewEvent> first, Rows rows)
            throws SQLException {
        Progress progress = new Progress(what, all);
        for (int chunk = firstMissing(number -> events.has(id.apply(number))); chunk < count(); chunk++) {
            progress.at(from(chunk));
            List<NewEvent> made =
                    IntStream.range(from(chunk), to(chunk)).mapToObj(first).toList();
            events.add(made);
            rows.store(from(chunk), to(chunk));
            events.commit();
        }
        progress.at(all);
    }

    int count() {
        return Math.ceilDiv(all, size);
    }

    int from(int chunk) {
        return chunk * size;
    }

    /** Exclusive. */
    int to(int chunk) {
        return Math.min(all, from(chunk) + size);
    }

    /**
     * @param stored whether a number is; if it is, so is everything before its part
     * @return the first part that is not; as many as there are if all of them are
     */
    int firstMissing(IntPredicate stored) {
        int known = 0;
        int missing = count();
        while (known < missing) {
            int middle = (known + missing) / 2;
            if (stored.test(to(middle) - 1)) {
                known = middle + 1;
            } else {
                missing = middle;
            }
        }
        return missing;
    }
}
