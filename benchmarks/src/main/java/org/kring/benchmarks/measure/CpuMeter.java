package org.kring.benchmarks.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads what each process, its children included, has spent of the processors so far, and what everything else on the
 * machine has: a run that others disturbed shows it.
 */
public final class CpuMeter {

    private static final String LOAD = "load";
    private static final String OTHERS = "others";
    private static final Path MACHINE = Path.of("/proc/stat");
    /** Linux counts in hundredths of a second, whatever its own clock. */
    private static final double MILLIS_PER_TICK = 10;
    /** Of the first line: the word, user, nice, system, idle, waiting, interrupts. */
    private static final List<Integer> BUSY = List.of(1, 2, 3, 6, 7);

    private final Map<String, Long> pids;

    /** @param pids by name; the process that makes the load is added as "load" */
    public CpuMeter(Map<String, Long> pids) {
        this.pids = new TreeMap<>(pids);
        this.pids.put(LOAD, ProcessHandle.current().pid());
    }

    Map<String, Double> millis() {
        var spent = new TreeMap<String, Double>();
        pids.forEach((name, pid) -> spent.put(name, millis(name, pid)));
        double known = spent.values().stream().mapToDouble(Double::doubleValue).sum();
        spent.put(OTHERS, machine() - known);
        return spent;
    }

    private static double machine() {
        try (var lines = Files.lines(MACHINE)) {
            String[] ticks = lines.findFirst().orElseThrow().split("\\s+");
            return BUSY.stream()
                    .mapToDouble(field -> Double.parseDouble(ticks[field]) * MILLIS_PER_TICK)
                    .sum();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
