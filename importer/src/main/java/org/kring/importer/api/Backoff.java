package org.kring.importer.api;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Waits a little longer before each new attempt, never all at the same moment, and gives up at last. */
final class Backoff {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final long giveUpAt;
    private final Duration patience;
    private Duration next = Duration.ofMillis(200);

    Backoff(Duration patience) {
        this.patience = patience;
        this.giveUpAt = System.nanoTime() + patience.toNanos();
    }

    /** @param atLeast what the server asked for */
    void await(String why, Duration atLeast) throws InterruptedException {
        if (System.nanoTime() > giveUpAt) {
            throw new ImportStopped(why + ", for " + patience.toSeconds()
                    + " seconds now. Run the same command again later: it goes on where it was.");
        }
        long jitter = ThreadLocalRandom.current().nextLong(next.toMillis() / 2 + 1);
        Thread.sleep(Math.max(atLeast.toMillis(), next.toMillis() / 2) + jitter);
        next = next.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : next.multipliedBy(2);
    }
}
