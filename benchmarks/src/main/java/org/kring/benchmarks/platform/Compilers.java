package org.kring.benchmarks.platform;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What Java's compilers have spent in Kring's services and in the load: much of it says that nothing is warm yet. */
public final class Compilers {

    private static final List<String> SERVICES =
            List.of("gateway", "community", "content", "board", "search", "notification");

    private final Platform platform;

    public Compilers(Platform platform) {
        this.platform = platform;
    }

    public Meter begin() throws IOException, InterruptedException {
        return new Meter(System.nanoTime(), millis());
    }

    private double millis() throws IOException, InterruptedException {
        double millis = ManagementFactory.getCompilationMXBean().getTotalCompilationTime();
        for (String service : SERVICES) {
            millis += platform.at(service)
                    .getJson("/actuator/metrics/jvm.compilation.time")
                    .get("measurements")
                    .get(0)
                    .get("value")
                    .doubleValue();
        }
        return millis;
    }

    /** From its beginning to when it is read. */
    public final class Meter {

        private final long beginNanos;
        private final double beginMillis;

        private Meter(long beginNanos, double beginMillis) {
            this.beginNanos = beginNanos;
            this.beginMillis = beginMillis;
        }

        /** @return of all processors, from 0 to 1; too little, if a service was started meanwhile */
        public double shareOfProcessors() throws IOException, InterruptedException {
            double passed = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - beginNanos);
            double all = passed * Runtime.getRuntime().availableProcessors();
            return Math.max(0, millis() - beginMillis) / all;
        }
    }
}
