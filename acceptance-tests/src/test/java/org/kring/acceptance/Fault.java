package org.kring.acceptance;

import java.time.Duration;
import java.util.Set;
import org.kring.driver.Kring;
import org.kring.driver.Pause;

/**
 * One way to break something on purpose.
 *
 * @param what for the report
 * @param mayCutClientsOff whether clients lose the gateway itself: then they may get no answer at all
 */
record Fault(String what, boolean mayCutClientsOff, Step strike, Duration lasts, Step mend) {

    private static final Duration A_MOMENT = Duration.ofSeconds(3);
    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);
    private static final Set<String> CLIENTS_SPEAK_TO = Set.of("gateway");

    /** What is done to the platform. */
    interface Step {
        void on(Kring kring);
    }

    static Fault killed(String part) {
        return of("kill -9 of " + part, part, kring -> kring.kill(part), A_MOMENT, kring -> kring.start(part));
    }

    static Fault frozen(String part) {
        return of(
                part + " frozen for ten seconds (SIGSTOP)",
                part,
                kring -> kring.signal(part, "STOP"),
                TEN_SECONDS,
                kring -> kring.signal(part, "CONT"));
    }

    static Fault oneLess(String replica) {
        return of(
                "a replica less, then one more: " + replica,
                replica,
                kring -> kring.stop(replica),
                A_MOMENT,
                kring -> kring.start(replica));
    }

    static Fault of(String what, String part, Step strike, Duration lasts, Step mend) {
        return new Fault(what, CLIENTS_SPEAK_TO.contains(part), strike, lasts, mend);
    }

    void happenTo(Kring kring) {
        strike.on(kring);
        Pause.of(lasts);
        mend.on(kring);
    }
}
