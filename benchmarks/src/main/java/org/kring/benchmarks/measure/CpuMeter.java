package org.kring.benchmarks.measure;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads what each process, its children included, has spent of the processors so far. */
public final class CpuMeter {

    private static final String LOAD = "load";
    private final Map<String, Long> pids;

    /** @param pids by name; the process that makes the load is added as "load" */
    public CpuMeter(Map<String, Long> pids) {
        this.pids = new TreeMap<>(pids);
        this.pids.put(LOAD, ProcessHandle.current().pid());
    }

    Map<String, Double> millis() {
        var spent = new TreeMap<String, Double>();
        pids.forEach((name, pid) -> spent.put(name, millis(name, pid)));
        return spent;
    }

    /** The platform is a child of the load: its processes count for themselves. */
    private static double millis(String name, long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(process -> name.equals(LOAD)
                        ? Stream.of(process)
                        : Stream.concat(Stream.of(process), process.descendants()))
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .mapToDouble(Duration::toMillis)
                .sum();
    }

    static Map<String, Double> perOperation(Map<String, Double> before, Map<String, Double> after, long operations) {
        var each = new TreeMap<String, Double>();
        after.forEach((name, millis) -> each.put(name, (millis - before.getOrDefault(name, 0.0)) / operations));
        return each;
    }
}
