package org.kring.benchmarks.measure;

import org.HdrHistogram.AbstractHistogram;
import org.HdrHistogram.Histogram;

/** How long things took, in milliseconds. */
public record Percentiles(long count, double p50, double p90, double p99, double p999, double highest) {

    private static final long LONGEST_MICROS = 120_000_000;
    private static final int DIGITS = 3;
    private static final double MICROS = 1_000.0;

    /** Takes microseconds. */
    public static Histogram histogram() {
        return new Histogram(LONGEST_MICROS, DIGITS);
    }

    public static Percentiles of(AbstractHistogram micros) {
        return new Percentiles(
                micros.getTotalCount(),
                at(micros, 50),
                at(micros, 90),
                at(micros, 99),
                at(micros, 99.9),
                micros.getMaxValue() / MICROS);
    }

    private static double at(AbstractHistogram micros, double percentile) {
        return micros.getValueAtPercentile(percentile) / MICROS;
    }
}
