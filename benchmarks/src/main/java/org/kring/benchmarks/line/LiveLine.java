package org.kring.benchmarks.line;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.kring.benchmarks.line.LineResult.Times;
import org.kring.benchmarks.measure.Percentiles;
import org.kring.driver.NewPost;

/** From the moment somebody sends a post until another person's open page names it. */
final class LiveLine implements Line {

    private static final int WARM_UP = 20;

    @Override
    public String name() {
        return "live";
    }

    @Override
    public LineResult on(Stage stage) throws Exception {
        Histogram micros = Percentiles.histogram();
        Words words = new Words(11);
        try (var page = stage.person(1).live()) {
            for (int post = -WARM_UP; post < stage.extent().times(); post++) {
                long sent = System.nanoTime();
                long seen = page.nanosOf(posted(stage, words.text(40)));
                if (post >= 0) {
                    micros.recordValue(TimeUnit.NANOSECONDS.toMicros(seen - sent));
                }
            }
        }
        return new LineResult(
                name(),
                "From sending a post to another person's live stream",
                List.of(),
                List.of(new Times("post to live stream", Percentiles.of(micros))),
                List.of(),
                List.of("One post after the other, nobody else at work; the time of the request is part of it."));
    }

    static String posted(Stage stage, String body) throws Exception {
        return Stage.id(stage.person(0).gateway().postJson("/api/posts", NewPost.update(stage.community(), body)));
    }
}
