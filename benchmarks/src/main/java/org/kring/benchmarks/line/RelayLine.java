package org.kring.benchmarks.line;

import java.util.List;
import org.kring.benchmarks.line.LineResult.Comparison;
import org.kring.benchmarks.measure.Contestant;
import org.kring.benchmarks.measure.Reach;
import org.kring.benchmarks.measure.Results;
import org.kring.benchmarks.measure.Work;
import org.kring.benchmarks.platform.RelaySwitch;

/** What commands lose while what they decide is published. */
final class RelayLine implements Line {

    @Override
    public String name() {
        return "relay";
    }

    @Override
    public LineResult on(Stage stage) throws Exception {
        String comment = CommentsLine.json(new Words(29).text(30));
        Work comments = person -> stage.platform()
                .direct("content", stage.person(person))
                .post(CommentsLine.path(stage, person), comment);
        try (Consumers _ = Consumers.stopped(stage.platform());
                RelaySwitch relay = new RelaySwitch(stage.platform(), "content")) {
            List<Results> results = stage.rounds()
                    .of(
                            new Contestant("relay on", relay::onAndCaughtUp, comments),
                            new Contestant("relay off", relay::off, comments));
            return new LineResult(
                    name(),
                    "Commands with the relay on, beside those with it off: comments at content-service, 64 people",
                    results,
                    List.of(),
                    List.of(Comparison.of(results.get(0), results.get(1), Reach.atLeast(0.85))),
                    List.of(
                            "Consumers are stopped: what they cost is theirs. The relay is caught up when a round begins."));
        }
    }
}
