package org.kring.benchmarks.measure;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** The middle of some figures and how far they lie apart. */
public record Spread(double median, double lowest, double highest) {

    public static Spread of(Collection<Double> figures) {
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        double[] sorted =
                figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Spread(middle(sorted), sorted[0], sorted[sorted.length - 1]);
    }

    /**
     * The ratio of the medians, and the spread of the ratios of those that were measured next to each other: what slows
     * the machine down for a moment slows both.
     */
    public static Spread ofRatios(List<Double> what, List<Double> beside) {
        if (what.size() != beside.size()) {
            throw new IllegalArgumentException("measured " + what.size() + " times beside " + beside.size());
        }
        Spread pairs = of(IntStream.range(0, what.size())
                .mapToObj(round -> what.get(round) / beside.get(round))
                .toList());
        double ratio = of(what).median() / of(beside).median();
        return new Spread(ratio, Math.min(ratio, pairs.lowest()), Math.max(ratio, pairs.highest()));
    }

    private static double middle(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
