package org.kring.benchmarks.line;

import java.time.Duration;

/** How much is stored and how long each contestant has: what a run costs, and how far its figures can be trusted. */
public enum Extent {
    WHOLE("all data", 1, 2_000, 500, Duration.ofSeconds(45), Duration.ofSeconds(6), 5, Duration.ofMinutes(45)),
    QUARTER(
            "a quarter of the data",
            4,
            1_000,
            500,
            Duration.ofSeconds(27),
            Duration.ofSeconds(5),
            5,
            Duration.ofMinutes(12)),
    SHORT("a tenth of the data", 10, 200, 100, Duration.ofSeconds(6), Duration.ofSeconds(3), 3, Duration.ofMinutes(8));

    private final String share;
    private final int divisor;
    private final int posts;
    private final int times;
    private final Duration warmUp;
    private final Duration round;
    private final int rounds;
    private final Duration longestLine;

    Extent(
            String share,
            int divisor,
            int posts,
            int times,
            Duration warmUp,
            Duration round,
            int rounds,
            Duration longestLine) {
        this.share = share;
        this.divisor = divisor;
        this.posts = posts;
        this.times = times;
        this.warmUp = warmUp;
        this.round = round;
        this.rounds = rounds;
        this.longestLine = longestLine;
    }

    /** How much of the data it has, for the report. */
    public String share() {
        return share;
    }

    /** For the report. */
    public String text() {
        return "%s; each contestant warms up for %d s, then %d rounds of %d s"
                .formatted(share, warmUp.toSeconds(), rounds, round.toSeconds());
    }

    /** After which a line is given up, so that the others get their turn. */
    public Duration longestLine() {
        return longestLine;
    }

    /** What is counted in thousands, by the share of the data. */
    public int scaled(int all) {
        return all / divisor;
    }

    int posts() {
        return posts;
    }

    /** How often something is timed by itself. */
    public int times() {
        return times;
    }

    Duration warmUp() {
        return warmUp;
    }

    Duration round() {
        return round;
    }

    int rounds() {
        return rounds;
    }
}
