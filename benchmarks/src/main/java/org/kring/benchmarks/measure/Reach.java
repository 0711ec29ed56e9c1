package org.kring.benchmarks.measure;

import java.util.Locale;

/** How near to the limit a figure has to come. */
public record Reach(Bound bound, double limit) {

    /** Which side of the limit is the good one. */
    public enum Bound {
        AT_LEAST("≥"),
        AT_MOST("≤");

        private final String sign;

        Bound(String sign) {
            this.sign = sign;
        }
    }

    public static Reach atLeast(double limit) {
        return new Reach(Bound.AT_LEAST, limit);
    }

    public static Reach atMost(double limit) {
        return new Reach(Bound.AT_MOST, limit);
    }

    public boolean isMetBy(double ratio) {
        return bound == Bound.AT_LEAST ? ratio >= limit : ratio <= limit;
    }

    public String text() {
        return bound.sign + String.format(Locale.ROOT, " %.2f", limit);
    }
}
