package org.kring.benchmarks.line;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.kring.benchmarks.line.LineResult.Comparison;
import org.kring.benchmarks.measure.Contestant;
import org.kring.benchmarks.measure.Reach;
import org.kring.benchmarks.measure.Results;
import org.kring.benchmarks.measure.Work;
import org.kring.benchmarks.platform.ContentInProcess;
import org.kring.benchmarks.platform.RelaySwitch;
import org.kring.content.comment.CommentCommand.WriteComment;
import org.kring.platform.command.Commands;
import org.kring.platform.web.NewId;

/** What deciding, storing and projecting leave of the rows that they come to. */
final class AppendLine implements Line {

    /** As many as a service has by default. */
    private static final int CONNECTIONS = 16;

    @Override
    public String name() {
        return "append";
    }

    @Override
    public LineResult on(Stage stage) throws Exception {
        String body = new Words(37).text(30);
        stage.person(0).gateway().post(CommentsLine.path(stage, 0), CommentsLine.json(body));
        try (Consumers _ = Consumers.stopped(stage.platform());
                RelaySwitch relay = new RelaySwitch(stage.platform(), "content")) {
            relay.off();
            try (ContentInProcess content = ContentInProcess.on(stage.platform(), CONNECTIONS);
                    JdbcAppend jdbc = JdbcAppend.likeTheLastComment(stage.platform(), CONNECTIONS)) {
                List<Results> results = stage.rounds()
                        .of(
                                new Contestant("commands in-process", writing(content.commands(), stage, body)),
                                new Contestant("plain JDBC", jdbc));
                return new LineResult(
                        name(),
                        "A comment by the command path alone: decided, stored, projected; 64 people",
                        results,
                        List.of(),
                        List.of(Comparison.of(results.get(0), results.get(1), Reach.atLeast(0.6))),
                        List.of(
                                "content-service's own context in the benchmark's process, without HTTP; the relay is off, consumers are stopped. Both have %d connections for all."
                                        .formatted(CONNECTIONS)));
            }
        }
    }

    private static Work writing(Commands commands, Stage stage, String body) {
        UUID community = UUID.fromString(stage.community());
        return person -> {
            UUID author = stage.person(person).id();
            commands.send(new WriteComment(
                    NewId.next(),
                    UUID.fromString(stage.post(person)),
                    community,
                    author,
                    null,
                    null,
                    body,
                    List.of(),
                    author,
                    Instant.now().truncatedTo(ChronoUnit.MICROS)));
        };
    }
}
