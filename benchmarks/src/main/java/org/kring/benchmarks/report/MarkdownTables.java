package org.kring.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.kring.benchmarks.line.LineResult;
import org.kring.benchmarks.line.LineResult.Comparison;
import org.kring.benchmarks.measure.Percentiles;
import org.kring.benchmarks.measure.Results;

/** The report for docs/performance.md. */
record MarkdownTables(List<LineResult> lines) {

    /** Below it a share of the processor is noise of the clock. */
    private static final double WORTH_SAYING = 0.005;

    String text() {
        return lines.stream().map(MarkdownTables::line).collect(Collectors.joining("\n"));
    }

    private static String line(LineResult line) {
        var text = new StringBuilder("### %s: %s\n\n".formatted(line.name(), line.what()));
        if (!line.results().isEmpty()) {
            text.append("| | per second (lowest–highest) | p50 ms | p99 ms | processor time each, ms |\n");
            text.append("|---|---|---|---|---|\n");
            line.results().forEach(results -> text.append(throughput(results)));
            text.append('\n');
        }
        if (!line.times().isEmpty()) {
            text.append("| | times | p50 ms | p90 ms | p99 ms | longest ms |\n|---|---|---|---|---|---|\n");
            line.times().forEach(times -> text.append(times(times.name(), times.millis())));
            text.append('\n');
        }
        if (!line.comparisons().isEmpty()) {
            text.append("| what | beside | ratio (lowest–highest) | reach | |\n|---|---|---|---|---|\n");
            line.comparisons().forEach(comparison -> text.append(comparison(comparison)));
            text.append('\n');
        }
        line.notes().forEach(note -> text.append(note).append('\n'));
        return text.toString();
    }

    private static String throughput(Results results) {
        var rate = results.perSecond();
        var millis = results.latency();
        return String.format(
                Locale.ROOT,
                "| %s | %,.0f (%,.0f–%,.0f) | %.1f | %.1f | %s |%n",
                results.name(),
                rate.median(),
                rate.lowest(),
                rate.highest(),
                millis.p50(),
                millis.p99(),
                cpu(results.cpu()));
    }

    static String cpu(Map<String, Double> each) {
        return each.entrySet().stream()
                .filter(spender -> spender.getValue() >= WORTH_SAYING)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(spender -> String.format(Locale.ROOT, "%s %.2f", spender.getKey(), spender.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String times(String name, Percentiles millis) {
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %.1f | %.1f | %.1f | %.1f |%n",
                name,
                millis.count(),
                millis.p50(),
                millis.p90(),
                millis.p99(),
                millis.highest());
    }

    private static String comparison(Comparison comparison) {
        var ratio = comparison.ratio();
        var reach = comparison.reach();
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.2f (%.2f–%.2f) | %s | %s |%n",
                comparison.what(),
                comparison.beside(),
                ratio.median(),
                ratio.lowest(),
                ratio.highest(),
                reach == null ? "–" : reach.text(),
                reach == null ? "" : comparison.isMet() ? "met" : "**missed**");
    }
}
