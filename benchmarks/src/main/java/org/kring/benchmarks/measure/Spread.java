package org.kring.benchmarks.measure;

import java.util.Arrays;
import java.util.Collection;

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
    public static Spread ofRatios(double[] what, double[] beside) {
        if (what.length != beside.length) {
            throw new IllegalArgumentException("measured " + what.length + " times beside " + beside.length);
        }
        double[] ratios = new double[what.length];
        Arrays.setAll(ratios, round -> what[round] / beside[round]);
        Spread pairs = of(Arrays.stream(ratios).boxed().toList());
        double ratio = of(Arrays.stream(what).boxed().toList()).median()
                / of(Arrays.stream(beside).boxed().toList()).median();
        return new Spread(ratio, Math.min(ratio, pairs.lowest()), Math.max(ratio, pairs.highest()));
    }

    private static double middle(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
