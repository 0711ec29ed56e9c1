package org.kring.benchmarks.scale;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.kring.benchmarks.platform.Platform;
import org.kring.driver.Pause;

/** Waits until what is stored is published, and worked off by all who read it, however long that takes. */
record WorkedOff(Platform platform) {

    private static final List<String> PUBLISHING = List.of("community", "content", "board");
    private static final Duration NOW_AND_THEN = Duration.ofSeconds(2);
    /** Without a single record. */
    private static final Duration TOO_LONG = Duration.ofMinutes(5);

    void await() throws Exception {
        long begin = left();
        Progress progress = new Progress("published and worked off by others", begin);
        long least = begin;
        long since = System.nanoTime();
        for (long left = begin; left > 0; left = left()) {
            if (left < least) {
                least = left;
                since = System.nanoTime();
            } else if (System.nanoTime() - since > TOO_LONG.toNanos()) {
                throw new IllegalStateException(left + " records are not worked off, and it goes on no more");
            }
            progress.at(Math.max(0, begin - left));
            Pause.of(NOW_AND_THEN);
        }
        progress.at(begin);
    }

    /** What is not published yet counts once, what is published as often as somebody still has to read it. */
    private long left() throws Exception {
        long unpublished = 0;
        for (String service : PUBLISHING) {
            unpublished += unpublished(service);
        }
        return unpublished + platform.backlog().records(any -> true);
    }

    private long unpublished(String service) throws SQLException {
        try (var database = platform.database(service);
                var statement = database.createStatement();
                var row = statement.executeQuery("""
                        select count(*) from domain_event e, relay_position p
                        where (e.xact_id, e.global_index) > (p.xact_id, p.global_index)
                        """)) {
            row.next();
            return row.getLong(1);
        }
    }
}
