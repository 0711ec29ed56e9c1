package org.kring.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kring.benchmarks.line.LineResult;
import org.kring.benchmarks.line.LineResult.Comparison;
import org.kring.benchmarks.measure.Percentiles;
import org.kring.benchmarks.measure.Results;

/** The report for people: one file that needs nothing else. */
record Page(Run run) {

    private static final String STYLE = """
            body { font: 15px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; color: #1c2430 }
            table { border-collapse: collapse; margin: .5rem 0 1rem } th, td { text-align: left; padding: .2rem .8rem .2rem 0;
            border-bottom: 1px solid #d5dbe3; vertical-align: top } td.n { text-align: right; font-variant-numeric: tabular-nums }
            .met { color: #0a6b3d } .missed { color: #b3261e; font-weight: 600 } .note { color: #53606f; max-width: 50rem }
            """;

    String html() {
        return """
                <!doctype html><html lang="en"><meta charset="utf-8"><title>Kring: performance</title><style>%s</style>
                <h1>Kring beside what the machine can do</h1>
                <p>%s · %s<br><code>%s</code> · %s</p>
                <p class="note">Durability is on everywhere (fsync, synchronous_commit, acks=all). The gateway's limits on
                requests are off. Load, services and servers share the processors. A closed loop: who waits for an answer
                asks nothing meanwhile, so percentiles are of a full house, not of a load that goes on whatever happens.
                Ratios are of medians over the rounds, which took turns; behind them the lowest and highest of a single
                round.</p>
                <table><tr><th>line<th>what<th>beside<th>ratio<th>lowest–highest<th>reach<th></tr>%s</table>%s%s
                """.formatted(
                        STYLE,
                        run.began(),
                        escaped(run.machine().text()),
                        escaped(run.command()),
                        escaped(run.extent()),
                        run.lines().stream().map(Page::summary).collect(Collectors.joining()),
                        run.lines().stream().map(Page::section).collect(Collectors.joining()),
                        run.notMeasured().entrySet().stream()
                                .map(line -> "<p class=missed>" + escaped(line.getKey()) + " was not measured: "
                                        + escaped(line.getValue()))
                                .collect(Collectors.joining()));
    }

    private static String summary(LineResult line) {
        return line.comparisons().stream()
                .map(comparison -> String.format(
                        Locale.ROOT,
                        "<tr><td><a href=\"#%s\">%s</a><td>%s<td>%s<td class=n>%.2f<td class=n>%.2f–%.2f<td>%s</tr>",
                        line.name(),
                        line.name(),
                        escaped(comparison.what()),
                        escaped(comparison.beside()),
                        comparison.ratio().median(),
                        comparison.ratio().lowest(),
                        comparison.ratio().highest(),
                        verdict(comparison)))
                .collect(Collectors.joining());
    }

    private static String verdict(Comparison comparison) {
        var reach = comparison.reach();
        if (reach == null) {
            return "–<td>";
        }
        return reach.text() + (comparison.isMet() ? "<td class=met>met" : "<td class=missed>missed");
    }

    private static String section(LineResult line) {
        return "<h2 id=\"" + line.name() + "\">" + escaped(line.what()) + "</h2>"
                + throughput(line.results())
                + times(line)
                + new Plot(line.results()).svg()
                + line.notes().stream()
                        .map(note -> "<p class=note>" + escaped(note) + "</p>")
                        .collect(Collectors.joining());
    }

    private static String throughput(List<Results> results) {
        return results.isEmpty()
                ? ""
                : "<table><tr><th><th>per second<th>lowest–highest<th>p50 ms<th>p90<th>p99<th>p99.9<th>longest"
                        + "<th>processor time each, ms</tr>"
                        + results.stream().map(Page::row).collect(Collectors.joining())
                        + "</table>";
    }

    private static String row(Results results) {
        var rate = results.perSecond();
        return String.format(
                Locale.ROOT,
                "<tr><td>%s<td class=n>%,.0f<td class=n>%,.0f–%,.0f%s<td>%s</tr>",
                escaped(results.name()),
                rate.median(),
                rate.lowest(),
                rate.highest(),
                percentiles(results.latency()),
                escaped(MarkdownTables.cpu(results.cpu())));
    }

    private static String times(LineResult line) {
        return line.times().isEmpty()
                ? ""
                : "<table><tr><th><th>p50 ms<th>p90<th>p99<th>p99.9<th>longest</tr>"
                        + line.times().stream()
                                .map(times ->
                                        "<tr><td>" + escaped(times.name()) + percentiles(times.millis()) + "</tr>")
                                .collect(Collectors.joining())
                        + "</table>";
    }

    private static String percentiles(Percentiles millis) {
        return String.format(
                Locale.ROOT,
                "<td class=n>%.1f<td class=n>%.1f<td class=n>%.1f<td class=n>%.1f<td class=n>%.1f",
                millis.p50(),
                millis.p90(),
                millis.p99(),
                millis.p999(),
                millis.highest());
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
