package org.kring.benchmarks.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.kring.benchmarks.line.LineResult;
import org.kring.benchmarks.line.LineResult.Comparison;
import org.kring.benchmarks.line.LineResult.Times;
import org.kring.benchmarks.measure.Percentiles;
import org.kring.benchmarks.measure.Results;
import org.kring.benchmarks.measure.Spread;

/** The report for programs. Times are milliseconds, rates are operations per second. */
record JsonReport(
        String command,
        String extent,
        Instant began,
        Machine machine,
        List<JsonLine> lines,
        Map<String, String> notMeasured) {

    record JsonLine(
            String name,
            String what,
            List<Contestant> contestants,
            List<Times> times,
            List<Comparison> comparisons,
            List<String> notes) {}

    record Contestant(
            String name,
            Spread perSecond,
            Percentiles millis,
            Map<String, Double> cpuMillisPerOperation,
            List<JsonRound> rounds) {}

    record JsonRound(double begin, double seconds, long operations, List<Long> eachSecond, Percentiles millis) {}

    static JsonReport of(Run run) {
        return new JsonReport(
                run.command(),
                run.extent(),
                run.began(),
                run.machine(),
                run.lines().stream().map(JsonReport::line).toList(),
                run.notMeasured());
    }

    private static JsonLine line(LineResult line) {
        return new JsonLine(
                line.name(),
                line.what(),
                line.results().stream().map(JsonReport::contestant).toList(),
                line.times(),
                line.comparisons(),
                line.notes());
    }

    private static Contestant contestant(Results results) {
        return new Contestant(
                results.name(),
                results.perSecond(),
                results.latency(),
                results.cpu(),
                results.rounds().stream()
                        .map(round -> new JsonRound(
                                round.begin(),
                                round.seconds(),
                                round.operations(),
                                round.eachSecond(),
                                Percentiles.of(round.micros())))
                        .toList());
    }
}
