package org.kring.platform.rebuild;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.kring.platform.rebuild.Progress.State;

/** Tells operators and metrics how a rebuild goes. */
class RebuildState {

    private final Clock clock;
    private final Counter replayed;
    private final Counter done;
    private final Counter failed;
    private final Timer held;
    private volatile Progress progress = new Progress(State.NEVER, 0, 0, null, null, null, null);

    RebuildState(MeterRegistry meters, Clock clock) {
        this.clock = clock;
        replayed = meters.counter("kring.rebuild.replayed");
        done = meters.counter("kring.rebuild.ended", "outcome", "done");
        failed = meters.counter("kring.rebuild.ended", "outcome", "failed");
        held = Timer.builder("kring.rebuild.held")
                .description("how long commands waited for rebuilt read models to be swapped in")
                .register(meters);
        Gauge.builder("kring.rebuild.running", () -> progress.state() == State.RUNNING ? 1 : 0)
                .register(meters);
    }

    Progress progress() {
        return progress;
    }

    void started() {
        progress = new Progress(State.RUNNING, 0, 0, clock.instant(), null, null, null);
    }

    void expects(long events) {
        Progress now = progress;
        progress = new Progress(now.state(), now.done(), events, now.since(), null, null, null);
    }

    void replayed(int events) {
        replayed.increment(events);
        Progress now = progress;
        long soFar = now.done() + events;
        progress = new Progress(now.state(), soFar, Math.max(soFar, now.of()), now.since(), null, null, null);
    }

    void swapped(Duration heldFor) {
        held.record(heldFor);
        Progress now = progress;
        progress =
                new Progress(State.DONE, now.done(), now.of(), now.since(), clock.instant(), heldFor.toMillis(), null);
        done.increment();
    }

    void failed(String cause) {
        Progress now = progress;
        Instant until = clock.instant();
        progress = new Progress(State.FAILED, now.done(), now.of(), now.since(), until, null, cause);
        failed.increment();
    }
}
