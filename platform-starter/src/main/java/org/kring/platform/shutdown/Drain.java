package org.kring.platform.shutdown;

import java.time.Duration;
import org.springframework.context.SmartLifecycle;

/**
 * The first thing to stop. Readiness says no since the shutdown began; until everybody who sends requests has heard of
 * it, they are answered as ever.
 */
class Drain implements SmartLifecycle {

    private final Duration time;
    private volatile boolean running;

    Drain(Duration time) {
        this.time = time;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
