package org.kring.acceptance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kring.driver.Kring;
import org.kring.driver.Pause;

/**
 * One way to break something on purpose.
 *
 * @param what for the report
 * @param mayCutClientsOff whether clients lose the gateway that was answering them: then no answer may come at all
 * @param impossible why this machine cannot do it, or empty
 */
record Fault(String what, boolean mayCutClientsOff, Step strike, Duration lasts, Step mend, String impossible) {

    private static final Duration A_MOMENT = Duration.ofSeconds(3);
    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);
    /** Longer than the gateway lets anybody wait. */
    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

    private static final String GATEWAY = "gateway";

    /** What is done to the platform. */
    interface Step {
        void on(Kring kring);
    }

    /** What all others are read beside. */
    static Fault nothing() {
        return of("nothing broken", kring -> {}, HALF_A_MINUTE, kring -> {});
    }

    static Fault killed(String part) {
        return of("kill -9 of " + part, kring -> kring.kill(part), A_MOMENT, kring -> kring.start(part))
                .cuttingClientsOff(part.equals(GATEWAY));
    }

    /** Nobody answers for a frozen gateway, so that it is for a shorter time than people wait. */
    static Fault frozen(String part) {
        Duration time = part.equals(GATEWAY) ? TEN_SECONDS : HALF_A_MINUTE;
        List<String> processes = new ArrayList<>();
        return of(
                part + " frozen for " + time.toSeconds() + " seconds (SIGSTOP)",
                kring -> {
                    processes.addAll(processesOf(kring.part(part).pid()));
                    signal("STOP", processes);
                },
                time,
                kring -> signal("CONT", processes));
    }

    static Fault oneLess(String part) {
        String replica = part + "-2";
        return of(
                "a replica less, then one more: " + replica,
                kring -> kring.stop(replica),
                A_MOMENT,
                kring -> kring.start(replica));
    }

    /** A server that ended for want of space is started again once there is some: nothing else does on one machine. */
    static Fault fullDisk(String server) {
        return fullDisk("a full disk for " + server, server, kring -> {
            if (!kring.part(server).runs()) {
                kring.start(server);
            }
        });
    }

    /** Of what they write, services keep nothing but their logs in files. */
    static Fault fullDiskForLogs() {
        return fullDisk("a full disk for the logs of all services", "logs", kring -> {});
    }

    private static Fault fullDisk(String what, String folder, Step afterwards) {
        return of(what, kring -> SmallDisks.fill(folder, kring), TEN_SECONDS, kring -> {
                    SmallDisks.empty(folder, kring);
                    afterwards.on(kring);
                })
                .unless(SmallDisks.possible(), "takes root and mounts that nobody else sees");
    }

    static Fault wrongClock(String part, String seconds) {
        return of(
                        "the clock of " + part + " is wrong by " + seconds + " s",
                        kring -> Clocks.wrong(kring, part, seconds),
                        TEN_SECONDS,
                        kring -> Clocks.right(kring, part))
                .unless(Clocks.possible(), "takes libfaketime");
    }

    static Fault slowLines() {
        return of("slow lines to all services: 2 Mbit/s together", Wire::slow, TEN_SECONDS, Wire::fast)
                .unless(Wire.canBeSlow(), "takes root, tc and iptables");
    }

    static Fault lossyLines() {
        return of("lossy lines to all services: one packet of ten", Wire::lossy, TEN_SECONDS, Wire::whole)
                .unless(Wire.canBeLossy(), "takes root and iptables");
    }

    static Fault of(String what, Step strike, Duration lasts, Step mend) {
        return new Fault(what, false, strike, lasts, mend, "");
    }

    private Fault unless(boolean possible, String otherwise) {
        return new Fault(what, mayCutClientsOff, strike, lasts, mend, possible ? "" : otherwise);
    }

    private Fault cuttingClientsOff(boolean may) {
        return new Fault(what, may, strike, lasts, mend, impossible);
    }

    /** @return for how long it was broken, which is longer than planned where the platform is slow to be mended */
    Duration happenTo(Kring kring) {
        Instant struck = Instant.now();
        try {
            strike.on(kring);
            Pause.of(lasts);
        } finally {
            // Also when it could not be done: the next fault is to meet a platform that is well.
            mend.on(kring);
        }
        return Duration.between(struck, Instant.now());
    }

    /** Looked up while everything answers: who asks a platform about its parts waits for those that are frozen. */
    private static List<String> processesOf(long pid) {
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        return Stream.concat(Stream.of(process), process.descendants())
                .map(each -> Long.toString(each.pid()))
                .toList();
    }

    private static void signal(String signal, List<String> processes) {
        Shell.run(Stream.concat(Stream.of("kill", "-" + signal), processes.stream())
                .toArray(String[]::new));
    }
}
