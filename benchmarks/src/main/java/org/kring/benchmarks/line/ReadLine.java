package org.kring.benchmarks.line;

import java.util.List;
import java.util.function.Function;
import org.kring.benchmarks.line.LineResult.Comparison;
import org.kring.benchmarks.measure.Contestant;
import org.kring.benchmarks.measure.Reach;
import org.kring.benchmarks.measure.Results;
import org.kring.benchmarks.platform.SeenStatements;

/**
 * A screen, read by 64 people.
 *
 * @param service of which it is, and whose database is asked
 */
record ReadLine(String name, String what, String service, Function<Stage, String> path) implements Line {

    static ReadLine feed() {
        return new ReadLine("feed", "GET /api/feed (20 posts)", "content", stage -> "/api/feed?limit=20");
    }

    static ReadLine post() {
        return new ReadLine("post", "GET /api/posts/{id}", "content", stage -> "/api/posts/" + stage.post(0));
    }

    static ReadLine board() {
        return new ReadLine(
                "board", "GET /api/boards/{id} (500 cards)", "board", stage -> "/api/boards/" + stage.board());
    }

    @Override
    public LineResult on(Stage stage) throws Exception {
        String address = path.apply(stage);
        int answered = stage.person(0).gateway().get(address).length;
        List<SeenStatements.Seen> statements = new SeenStatements(stage.platform())
                .queriesOf(service, () -> stage.person(0).gateway().get(address));
        try (JdbcRead jdbc = new JdbcRead(stage.platform(), service, statements, Stage.PEOPLE)) {
            int rendered = jdbc.bytes();
            List<Results> results = stage.rounds()
                    .of(
                            stage.readingThroughGateway(any -> address),
                            stage.readingDirectly(service, address),
                            new Contestant("plain JDBC", jdbc));
            return new LineResult(
                    name,
                    what + ", 64 people",
                    results,
                    List.of(),
                    List.of(
                            Comparison.of(results.get(0), results.get(2), Reach.atLeast(0.4)),
                            Comparison.of(results.get(1), results.get(2), null)),
                    List.of(
                            "Plain JDBC asks the %d queries that PostgreSQL saw for this request and renders their rows: %,d bytes of JSON, where the answer has %,d."
                                    .formatted(statements.size(), rendered, answered)));
        }
    }
}
