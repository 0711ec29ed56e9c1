package org.kring.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kring.benchmarks.line.LineResult;
import org.kring.benchmarks.line.LineResult.Comparison;
import org.kring.benchmarks.line.LineResult.Times;
import org.kring.benchmarks.measure.Percentiles;
import org.kring.benchmarks.measure.Results;
import org.kring.benchmarks.measure.Spread;

/** The report for docs/performance.md. */
record MarkdownTables(Run run) {

    /** Below it a share of the processor is noise of the clock. */
    private static final double WORTH_SAYING = 0.005;

    String text() {
        return Stream.of(
                        List.of(head()),
                        run.lines().stream().map(MarkdownTables::line).toList(),
                        run.notMeasured().entrySet().stream()
                                .map(MarkdownTables::notMeasured)
                                .toList())
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"));
    }

    private String head() {
        return """
                Command: `%s`, begun %s. Extent: %s.
                Machine: %s.
                """.formatted(
                        run.command(), run.began(), run.extent(), run.machine().text());
    }

    private static String line(LineResult line) {
        return "### %s: %s\n\n".formatted(line.name(), line.what())
                + table(
                        List.of("", "per second (lowest–highest)", "p50 ms", "p99 ms", "processor time each, ms"),
                        line.results().stream().map(MarkdownTables::throughput).toList())
                + table(
                        List.of("", "times", "p50 ms", "p90 ms", "p99 ms", "longest ms"),
                        line.times().stream().map(MarkdownTables::times).toList())
                + table(
                        List.of("what", "beside", "ratio (lowest–highest)", "reach", ""),
                        line.comparisons().stream()
                                .map(MarkdownTables::comparison)
                                .toList())
                + line.notes().stream().map(note -> note + "\n").collect(Collectors.joining());
    }

    private static String notMeasured(Map.Entry<String, String> line) {
        return "### %s: not measured\n\n%s\n".formatted(line.getKey(), line.getValue());
    }

    private static String table(List<String> head, List<List<String>> rows) {
        return rows.isEmpty()
                ? ""
                : row(head) + "|---".repeat(head.size()) + "|\n"
                        + rows.stream().map(MarkdownTables::row).collect(Collectors.joining())
                        + "\n";
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static List<String> throughput(Results results) {
        Percentiles millis = results.latency();
        return List.of(
                results.name(),
                spread("%,.0f", results.perSecond()),
                figure("%.1f", millis.p50()),
                figure("%.1f", millis.p99()),
                cpu(results.cpu()));
    }

    private static List<String> times(Times times) {
        Percentiles millis = times.millis();
        return Stream.concat(
                        Stream.of(times.name(), figure("%,d", millis.count())),
                        Stream.of(millis.p50(), millis.p90(), millis.p99(), millis.highest())
                                .map(each -> figure("%.1f", each)))
                .toList();
    }

    private static List<String> comparison(Comparison comparison) {
        var reach = comparison.reach();
        return List.of(
                comparison.what(),
                comparison.beside(),
                spread("%.2f", comparison.ratio()),
                reach == null ? "–" : reach.text(),
                reach == null ? "" : comparison.isMet() ? "met" : "**missed**");
    }

    static String cpu(Map<String, Double> each) {
        return each.entrySet().stream()
                .filter(spender -> spender.getValue() >= WORTH_SAYING)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(spender -> spender.getKey() + " " + figure("%.2f", spender.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String spread(String format, Spread spread) {
        return "%s (%s–%s)"
                .formatted(
                        figure(format, spread.median()),
                        figure(format, spread.lowest()),
                        figure(format, spread.highest()));
    }

    private static String figure(String format, Object number) {
        return String.format(Locale.ROOT, format, number);
    }
}
