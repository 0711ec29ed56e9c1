package org.kring.benchmarks.platform;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Waits for what the platform comes to by itself. */
public final class Patience {

    private static final Duration LONGEST = Duration.ofMinutes(30);

    private Patience() {}

    /** In the thread that waits, as a consumer of Kafka wants it, and at once for the first time. */
    public static ConditionFactory askingEvery(Duration interval) {
        return Awaitility.await()
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(interval)
                .atMost(LONGEST);
    }
}
