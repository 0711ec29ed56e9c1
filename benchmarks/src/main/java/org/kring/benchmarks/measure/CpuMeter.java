package org.kring.benchmarks.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
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

    /** As Linux shortens the names of HotSpot's threads. */
    private static final Pattern COMPILER = Pattern.compile("C[12] Compiler.*");

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

    private static double millis(String name, long pid) {
        return processes(name, pid)
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .mapToDouble(Duration::toMillis)
                .sum();
    }

    /** The platform is a child of the load: its processes count for themselves. */
    private static Stream<ProcessHandle> processes(String name, long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(process -> name.equals(LOAD)
                        ? Stream.of(process)
                        : Stream.concat(Stream.of(process), process.descendants()));
    }

    /** Of that, what Java's compilers have spent. A virtual machine's own figure is of time that passed, waiting included. */
    double millisOfCompilers() {
        return pids.entrySet().stream()
                .flatMap(named -> processes(named.getKey(), named.getValue()))
                .flatMap(process -> threads(process.pid()))
                .mapToDouble(CpuMeter::millisIfCompiler)
                .sum();
    }

    private static Stream<Path> threads(long pid) {
        try (var threads = Files.list(Path.of("/proc", Long.toString(pid), "task"))) {
            return threads.toList().stream();
        } catch (IOException ended) {
            return Stream.empty();
        }
    }

    private static double millisIfCompiler(Path thread) {
        try {
            return millisIfCompiler(Files.readString(thread.resolve("stat")));
        } catch (IOException ended) {
            return 0;
        }
    }

    /** @param stat of a thread: its number, its name in brackets, then fields of which it spent the 12th and 13th */
    static double millisIfCompiler(String stat) {
        int name = stat.indexOf('(') + 1;
        int afterName = stat.lastIndexOf(')');
        if (!COMPILER.matcher(stat.substring(name, afterName)).matches()) {
            return 0;
        }
        String[] fields = stat.substring(afterName + 1).strip().split(" ");
        return MILLIS_PER_TICK * (Long.parseLong(fields[11]) + Long.parseLong(fields[12]));
    }

    static Map<String, Double> perOperation(Map<String, Double> before, Map<String, Double> after, long operations) {
        var each = new TreeMap<String, Double>();
        after.forEach((name, millis) -> each.put(name, (millis - before.getOrDefault(name, 0.0)) / operations));
        return each;
    }
}
