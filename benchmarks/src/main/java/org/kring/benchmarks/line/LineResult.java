package org.kring.benchmarks.line;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kring.benchmarks.measure.Percentiles;
import org.kring.benchmarks.measure.Reach;
import org.kring.benchmarks.measure.Results;
import org.kring.benchmarks.measure.Spread;

/**
 * What a line measured.
 *
 * @param what the sentence that says it
 * @param results of throughput, if it was measured
 * @param times of single things, where that is what was measured
 * @param notes what a reader has to know to judge the figures
 */
public record LineResult(
        String name,
        String what,
        List<Results> results,
        List<Times> times,
        List<Comparison> comparisons,
        List<String> notes) {

    /** The same with one more note. */
    public LineResult with(String note) {
        return new LineResult(
                name,
                what,
                results,
                times,
                comparisons,
                Stream.concat(notes.stream(), Stream.of(note)).toList());
    }

    /** How long one kind of thing took. */
    public record Times(String name, Percentiles millis) {}

    /**
     * A figure beside its limit.
     *
     * @param ratio of the medians, with the spread of the single rounds
     * @param reach null where there is none, only the figure
     */
    public record Comparison(
            String what,
            String beside,
            Spread ratio,
            @Nullable Reach reach) {

        public boolean isMet() {
            return reach == null || reach.isMetBy(ratio.median());
        }

        /** @param what says the median with a format, as {@code beside} does */
        static Comparison of(String what, List<Double> rates, String beside, List<Double> limits, Reach reach) {
            return new Comparison(
                    what.formatted(Spread.of(rates).median()),
                    beside.formatted(Spread.of(limits).median()),
                    Spread.ofRatios(rates, limits),
                    reach);
        }

        static Comparison of(Results what, Results beside, @Nullable Reach reach) {
            return new Comparison(what.name(), beside.name(), what.ratioTo(beside), reach);
        }
    }
}
