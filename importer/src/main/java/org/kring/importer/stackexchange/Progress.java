package org.kring.importer.stackexchange;

import java.io.PrintStream;
import java.time.Duration;

/** Says now and then how far the import is and how long it will take. */
final class Progress {
    private static final Duration EVERY = Duration.ofSeconds(2);

    private final PrintStream out;
    private final String what;
    private final long total;
    private final long started = System.nanoTime();
    private long done;
    private long lastSaid = started;

    Progress(PrintStream out, String what, long total) {
        this.out = out;
        this.what = what;
        this.total = total;
    }

    synchronized void add(long count) {
        done += count;
        long now = System.nanoTime();
        if (now - lastSaid >= EVERY.toNanos() || done == total) {
            lastSaid = now;
            out.println(line(Duration.ofNanos(now - started)));
        }
    }

    private String line(Duration elapsed) {
        long percent = total == 0 ? 100 : done * 100 / total;
        long left = done == 0 ? 0 : elapsed.toMillis() * (total - done) / done / 1000;
        return "%s: %,d of %,d rows (%d %%), %s left".formatted(what, done, total, percent, readable(left));
    }

    private static String readable(long seconds) {
        return seconds < 90 ? seconds + " s" : (seconds + 59) / 60 + " min";
    }
}
