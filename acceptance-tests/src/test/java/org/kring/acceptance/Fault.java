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
 * @param impossible why this machine cannot do it, or empty
 */
record Fault(String what, boolean mayCutClientsOff, Step strike, Duration lasts, Step mend, String impossible) {

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

    static Fault oneLess(String service) {
        String replica = service + "-2";
        return of(
                "a replica less, then one more: " + replica,
                replica,
                kring -> kring.stop(replica),
                A_MOMENT,
                kring -> kring.start(replica));
    }

    /** A server that ended for want of space is started again once there is some: nothing else does on one machine. */
    static Fault fullDisk(String server) {
        return of("a full disk for " + server, server, kring -> SmallDisks.fill(server, kring), TEN_SECONDS, kring -> {
                    SmallDisks.empty(server, kring);
                    if (!kring.part(server).runs()) {
                        kring.start(server);
                    }
                })
                .unless(SmallDisks.possible(), "takes root and mounts that nobody else sees");
    }

    static Fault wrongClock(String part, String seconds) {
        return of(
                        "the clock of " + part + " is wrong by " + seconds + " s",
                        part,
                        kring -> Clocks.wrong(kring, part, seconds),
                        TEN_SECONDS,
                        kring -> Clocks.right(kring, part))
                .unless(Clocks.possible(), "takes libfaketime");
    }

    static Fault slowLines() {
        return of("slow lines to all services: 2 Mbit/s together", "lines", Wire::slow, TEN_SECONDS, Wire::fast)
                .unless(Wire.canBeSlow(), "takes root, tc and iptables");
    }

    static Fault lossyLines() {
        return of("lossy lines to all services: one packet of ten", "lines", Wire::lossy, TEN_SECONDS, Wire::whole)
                .unless(Wire.canBeLossy(), "takes root and iptables");
    }

    static Fault of(String what, String part, Step strike, Duration lasts, Step mend) {
        return new Fault(what, CLIENTS_SPEAK_TO.contains(part), strike, lasts, mend, "");
    }

    private Fault unless(boolean possible, String otherwise) {
        return new Fault(what, mayCutClientsOff, strike, lasts, mend, possible ? "" : otherwise);
    }

    void happenTo(Kring kring) {
        try {
            strike.on(kring);
            Pause.of(lasts);
        } finally {
            // Also when it could not be done: the next fault is to meet a platform that is well.
            mend.on(kring);
        }
    }
}
