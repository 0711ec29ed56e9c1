package org.kring.benchmarks.line;

import java.util.List;
import org.kring.benchmarks.line.LineResult.Comparison;
import org.kring.benchmarks.measure.Contestant;
import org.kring.benchmarks.measure.Reach;
import org.kring.benchmarks.measure.Results;
import org.kring.benchmarks.platform.Person;

/** 64 people comment without pause. */
final class CommentsLine implements Line {

    private static final int WORDS = 30;

    @Override
    public String name() {
        return "comments";
    }

    @Override
    public LineResult on(Stage stage) throws Exception {
        String comment = json(new Words(1).text(WORDS));
        stage.person(0).gateway().post(path(stage, 0), comment);
        try (JdbcAppend jdbc = JdbcAppend.likeTheLastComment(stage.platform(), Stage.PEOPLE)) {
            List<Results> results = stage.rounds()
                    .of(
                            new Contestant(
                                    "gateway",
                                    person -> stage.person(person).gateway().post(path(stage, person), comment)),
                            new Contestant("content-service directly", person -> {
                                Person who = stage.person(person);
                                stage.platform().direct("content", who).post(path(stage, person), comment);
                            }),
                            new Contestant("plain JDBC", jdbc));
            return new LineResult(
                    name(),
                    "POST /api/posts/{id}/comments, 64 people",
                    results,
                    List.of(),
                    List.of(
                            Comparison.of(results.get(0), results.get(1), Reach.atLeast(0.8)),
                            Comparison.of(results.get(0), results.get(2), null),
                            Comparison.of(results.get(1), results.get(2), null)),
                    List.of("Plain JDBC writes the same three rows (event, comment, count under the post) in one"
                            + " transaction into tables with the same indexes, on a connection per person."));
        }
    }

    static String path(Stage stage, int person) {
        return "/api/posts/" + stage.post(person) + "/comments";
    }

    static String json(String body) {
        return "{\"body\":\"" + body + "\"}";
    }
}
