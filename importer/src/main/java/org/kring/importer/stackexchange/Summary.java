package org.kring.importer.stackexchange;

import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts what was taken and what was not, and why. Broken and refused rows are also named as they come. */
final class Summary {
    private final Map<What, LongAdder> taken = new ConcurrentSkipListMap<>();
    private final Map<What, Map<String, LongAdder>> left = new ConcurrentSkipListMap<>();
    private final PrintStream complaints;

    Summary(PrintStream complaints) {
        this.complaints = complaints;
    }

    void taken(What what) {
        taken.computeIfAbsent(what, first -> new LongAdder()).increment();
    }

    /** @param reason the same words for the same reason, because they are counted */
    void left(What what, String reason) {
        left.computeIfAbsent(what, first -> new ConcurrentSkipListMap<>())
                .computeIfAbsent(reason, first -> new LongAdder())
                .increment();
    }

    void broken(BrokenRow row) {
        complaints.println(row.getMessage());
        left(What.ROW, "broken, see the places named above");
    }

    void refused(What what, Place place, String reason) {
        complaints.println(place + ": " + reason);
        left(what, "refused by Kring, see the places named above");
    }

    long countTaken(What what) {
        LongAdder count = taken.get(what);
        return count == null ? 0 : count.sum();
    }

    Map<String, Long> reasonsLeft(What what) {
        Map<String, Long> counts = new TreeMap<>();
        left.getOrDefault(what, Map.of()).forEach((reason, count) -> counts.put(reason, count.sum()));
        return counts;
    }

    void print(PrintStream out) {
        out.println("Taken, now or by an earlier run:");
        taken.forEach((what, count) -> out.printf("%,10d  %s%n", count.sum(), what.plural()));
        if (!left.isEmpty()) {
            out.println("Not taken:");
        }
        left.forEach((what, reasons) ->
                reasons.forEach((reason, count) -> out.printf("%,10d  %s: %s%n", count.sum(), what.plural(), reason)));
    }
}
