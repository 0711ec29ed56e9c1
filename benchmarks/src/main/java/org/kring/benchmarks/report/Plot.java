package org.kring.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kring.benchmarks.measure.Results;
import org.kring.benchmarks.measure.Round;

/** Operations per second over the time of a line, a stroke for each round: shows what a median hides. */
record Plot(List<Results> results) {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 180;
    private static final int LABELS = 20;
    private static final List<String> COLOURS = List.of("#0b57d0", "#0a6b3d", "#b3261e", "#7a4f01");

    String svg() {
        if (results.isEmpty()) {
            return "";
        }
        return "<svg viewBox=\"0 0 %d %d\" width=\"%d\" role=\"img\" aria-label=\"operations per second over time\">%s%s</svg>"
                .formatted(
                        WIDTH,
                        HEIGHT + LABELS,
                        WIDTH,
                        IntStream.range(0, results.size())
                                .mapToObj(this::contestant)
                                .collect(Collectors.joining()),
                        "<text x=\"0\" y=\"12\" font-size=\"12\">%,d/s</text>".formatted(Math.round(highest())));
    }

    private String contestant(int number) {
        String colour = COLOURS.get(number % COLOURS.size());
        return results.get(number).rounds().stream()
                        .map(round -> stroke(round, colour))
                        .collect(Collectors.joining())
                + "<text x=\"%d\" y=\"%d\" font-size=\"12\" fill=\"%s\">%s</text>"
                        .formatted(
                                number * WIDTH / results.size(),
                                HEIGHT + LABELS - 4,
                                colour,
                                Page.escaped(results.get(number).name()));
    }

    private String stroke(Round round, String colour) {
        List<Long> each = round.eachSecond();
        String points = IntStream.range(0, each.size())
                .mapToObj(second -> String.format(
                        Locale.ROOT,
                        "%.1f,%.1f",
                        (round.begin() + second + 0.5) / end() * WIDTH,
                        HEIGHT - each.get(second) / highest() * (HEIGHT - LABELS)))
                .collect(Collectors.joining(" "));
        return "<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"2\" points=\"%s\"/>".formatted(colour, points);
    }

    private double highest() {
        return rounds().flatMap(round -> round.eachSecond().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(1);
    }

    private double end() {
        return rounds().mapToDouble(round -> round.begin() + round.seconds())
                .max()
                .orElse(1);
    }

    private Stream<Round> rounds() {
        return results.stream().flatMap(result -> result.rounds().stream());
    }
}
