package org.kring.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a run of the faults saw, as the page that people read. */
final class FaultReport {

    private static final String HEADER = """
            # Broken on purpose

            Written by `%s`, not by hand: the figures of one run of %s on %s, %d processors, everything on that
            one machine, two replicas of each service and of the gateway. While %d people comment, read, search and look at
            their boards, some of them in a browser's session, one thing after another is broken and mended. After each, one
            check compares the clients' own logs with PostgreSQL, Kafka, search and notifications: every acknowledged comment
            is there, once, in all of them. They have worked for a while before the first line, in which nothing is broken: it
            is what the others are read beside.

            - **Broken for**: until it was mended; what was ended is mended when it has started.
            - **Answers**: how many of each kind clients got from shortly before the fault until four seconds after it was
              mended, and how many in a second. 503 and 504 are problems with `Retry-After`; "none" is a connection that was
              cut, which only the sudden end of the gateway that was answering may cause. Whose gateway is gone goes on at the
              other, as behind a load balancer.
            - **Half within**, **longest**: how long people waited for an answer.
            - **Last refusal**: how long after the beginning of the fault somebody was refused for the last time.
            - **All parts up**: how long after the mending every part said again that it is well.
            - **Copies agree**: how long after the last comment search and notifications had all of them.
            - **Published again**: events that reached Kafka more than once, which consumers pass over.

            The identity provider runs once: it is the one that comes with a single machine, whose sign-in form counts wrong
            guesses in memory. A cluster uses the organisation's own.

            | fault | broken for | answers | a second | half within | longest | last refusal | all parts up | comments | copies agree | published again | held |
            |---|---|---|---|---|---|---|---|---|---|---|---|
            """;

    private final String command;
    private final int people;
    private final List<Line> lines = new ArrayList<>();

    FaultReport(String command, int people) {
        this.command = command;
        this.people = people;
    }

    Line about(Fault fault) {
        Line line = new Line(fault.what());
        lines.add(line);
        return line;
    }

    void write(Path file) {
        String page = HEADER.formatted(
                        command,
                        Instant.now().toString().substring(0, 10),
                        System.getProperty("os.name"),
                        Runtime.getRuntime().availableProcessors(),
                        people)
                + lines.stream().map(Line::asRow).collect(Collectors.joining("\n"))
                + "\n";
        try {
            Files.writeString(file, page);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** One fault; what was not reached stays a dash. */
    static final class Line {

        private final String what;
        private String brokenFor = "–";
        private String answers = "–";
        private String perSecond = "–";
        private String halfWithin = "–";
        private String longest = "–";
        private String lastRefusal = "–";
        private String allUp = "–";
        private String comments = "–";
        private String copiesAgree = "–";
        private String publishedAgain = "–";
        private String held = "**no**";

        private Line(String what) {
            this.what = what;
        }

        void clientsSaw(List<Load.Outcome> outcomes, Duration worked, Instant struck) {
            var counts = new TreeMap<>(
                    outcomes.stream().collect(Collectors.groupingBy(Load.Outcome::status, Collectors.counting())));
            answers = counts.entrySet().stream()
                    .map(count -> count.getValue() + " × " + (count.getKey() == 0 ? "none" : count.getKey()))
                    .collect(Collectors.joining(", "));
            List<Duration> waits =
                    outcomes.stream().map(Load.Outcome::took).sorted().toList();
            halfWithin = seconds(waits.get(waits.size() / 2));
            longest = seconds(waits.getLast());
            perSecond = "%d".formatted(Math.round(waits.size() / (worked.toMillis() / 1000.0)));
            lastRefusal = outcomes.stream()
                    .filter(Load.Outcome::failed)
                    .map(outcome -> Duration.between(struck, outcome.at().plus(outcome.took())))
                    .max(Duration::compareTo)
                    .map(Line::seconds)
                    .orElse("nobody");
        }

        void allCopiesAgree(int stored, Duration after) {
            comments = Integer.toString(stored);
            copiesAgree = seconds(after);
        }

        void published(int again) {
            publishedAgain = Integer.toString(again);
        }

        void everyPartAnswers(Duration after) {
            allUp = seconds(after);
        }

        void brokenFor(Duration time) {
            brokenFor = seconds(time);
        }

        void held() {
            held = "yes";
        }

        void notTried(String why) {
            held = "not tried: " + why;
        }

        private String asRow() {
            return "| "
                    + String.join(
                            " | ",
                            what,
                            brokenFor,
                            answers,
                            perSecond,
                            halfWithin,
                            longest,
                            lastRefusal,
                            allUp,
                            comments,
                            copiesAgree,
                            publishedAgain,
                            held)
                    + " |";
        }

        private static String seconds(Duration time) {
            return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
        }
    }
}
