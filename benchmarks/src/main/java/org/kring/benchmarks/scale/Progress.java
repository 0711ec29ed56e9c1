package org.kring.benchmarks.scale;

import java.time.Duration;
import java.util.Locale;

/** Tells now and then how far something long is, how fast it goes and how long it will take. */
final class Progress {

    private static final Duration NOW_AND_THEN = Duration.ofSeconds(10);

    private final String what;
    private final long all;
    private final long begin = System.nanoTime();
    private long first = -1;
    private long lastTold = begin;
    private boolean complete;

    Progress(String what, long all) {
        this.what = what;
        this.all = all;
    }

    void at(long done) {
        if (first < 0) {
            first = done;
        }
        long now = System.nanoTime();
        boolean completed = done >= all && !complete;
        if (completed || now - lastTold >= NOW_AND_THEN.toNanos()) {
            complete = done >= all;
            lastTold = now;
            System.out.println("  " + text(what, first, done, all, Duration.ofNanos(now - begin)));
        }
    }

    /** @param first how much was done when this run began */
    static String text(String what, long first, long done, long all, Duration since) {
        double perSecond = (done - first) / (since.toNanos() / 1e9);
        String left = done >= all || perSecond <= 0
                ? ""
                : String.format(Locale.ROOT, ", %.0f s left", (all - done) / perSecond);
        return String.format(Locale.ROOT, "%s: %,d of %,d, %,.0f a second%s", what, done, all, perSecond, left);
    }
}
