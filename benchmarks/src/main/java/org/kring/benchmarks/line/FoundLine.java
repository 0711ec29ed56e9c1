package org.kring.benchmarks.line;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.kring.benchmarks.line.LineResult.Times;
import org.kring.benchmarks.measure.Percentiles;
import org.kring.benchmarks.platform.Http;
import org.kring.benchmarks.platform.Patience;

/** From the moment somebody sends a post until another person finds it by a word that only it holds. */
final class FoundLine implements Line {

    private static final int WARM_UP = 5;
    private static final Duration AFTER_AN_ANSWER = Duration.ofMillis(10);

    @Override
    public String name() {
        return "found";
    }

    @Override
    public LineResult on(Stage stage) throws Exception {
        SearchLine.awaitIndexed(stage);
        Histogram micros = Percentiles.histogram();
        Words words = new Words(13);
        for (int post = -WARM_UP; post < stage.extent().times() / 5; post++) {
            String only = "uniek" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
            long sent = System.nanoTime();
            LiveLine.posted(stage, only + " " + words.text(40));
            awaitFound(stage.person(1).gateway(), only);
            if (post >= 0) {
                micros.recordValue(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - sent));
            }
        }
        return new LineResult(
                name(),
                "From sending a post to another person's finding it",
                List.of(),
                List.of(new Times("post to found", Percentiles.of(micros))),
                List.of(),
                List.of("Asked again %d ms after each answer; Elasticsearch shows what is new once a second by default."
                        .formatted(AFTER_AN_ANSWER.toMillis())));
    }

    private static void awaitFound(Http reader, String word) {
        Patience.askingEvery(AFTER_AN_ANSWER)
                .until(() -> reader.getJson("/api/search?type=post&q=" + word)
                                .get("total")
                                .longValue()
                        > 0);
    }
}
