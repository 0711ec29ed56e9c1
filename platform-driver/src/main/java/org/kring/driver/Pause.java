package org.kring.driver;

import java.time.Duration;

/** Time that has to pass by itself: somebody thinks, a fault lasts. What is waited for is awaited instead. */
public final class Pause {

    private Pause() {}

    public static void of(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
