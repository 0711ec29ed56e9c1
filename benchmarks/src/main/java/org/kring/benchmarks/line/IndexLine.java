package org.kring.benchmarks.line;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kring.benchmarks.line.LineResult.Comparison;
import org.kring.benchmarks.measure.Reach;
import org.kring.benchmarks.platform.Backlog;
import org.kring.benchmarks.platform.FrozenPart;
import org.kring.benchmarks.platform.Http;
import org.kring.benchmarks.platform.Patience;
import org.kring.benchmarks.platform.RelaySwitch;
import org.kring.benchmarks.platform.SearchIndex;
import org.kring.benchmarks.platform.StoppedPart;
import org.kring.driver.Topic;

/** What search-service takes in from Kafka, and an index built anew; beside both, such documents as bulk requests alone. */
final class IndexLine implements Line {

    private static final int DOCUMENTS = 200_000;
    private static final int FED_AT_ONCE = 80_000;
    private static final int ROUNDS = 3;
    /** Rounds are so short that Java's compilers took a third of Elasticsearch's time in the first ones. */
    private static final int WARM_UP = 3;

    /** Not more often: each look asks Kafka, and search-service for the size of all indexes. */
    private static final Duration NOW_AND_THEN = Duration.ofMillis(50);

    private static final Duration SELDOM = Duration.ofMillis(250);

    @Override
    public String name() {
        return "index";
    }

    @Override
    public LineResult on(Stage stage) throws Exception {
        stage.person(0).gateway().post(CommentsLine.path(stage, 0), CommentsLine.json(new Words(41).text(30)));
        try (StoppedPart _ = StoppedPart.of(stage.platform(), "notification")) {
            Rates fed = new Rates();
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                double perSecond = fed(stage, stage.extent().scaled(FED_AT_ONCE));
                fed.add(round, perSecond, alone(stage));
            }
            forgetWhatWasRead(stage);
            Rates rebuilt = new Rates();
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                double perSecond = rebuilt(stage);
                rebuilt.add(round, perSecond, alone(stage));
            }
            return result(stage, fed, rebuilt);
        }
    }

    /** Of both, in turns; the first rounds warm up and are not counted. */
    private record Rates(List<Double> what, List<Double> alone) {

        Rates() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        void add(int round, double whatPerSecond, double alonePerSecond) {
            if (round >= WARM_UP) {
                what.add(whatPerSecond);
                alone.add(alonePerSecond);
            }
        }

        Comparison comparison(String name) {
            return Comparison.of(name, what, "bulk requests alone: %,.0f", alone, Reach.atLeast(0.7));
        }
    }

    private LineResult result(Stage stage, Rates fed, Rates rebuilt) throws Exception {
        return new LineResult(
                name(),
                "From Kafka into Elasticsearch, and a rebuild of all %,d documents"
                        .formatted(SearchIndex.searched(stage.platform()).documents()),
                List.of(),
                List.of(),
                List.of(
                        fed.comparison("from Kafka: %,.0f documents a second"),
                        rebuilt.comparison("rebuild: %,.0f documents a second")),
                List.of(
                        "From Kafka: %,d comments are published while search-service stands still; from the first that it commits to the last."
                                .formatted(stage.extent().scaled(FED_AT_ONCE)),
                        "Rebuild: from the request until the new index holds everything that the old one holds. Reading the old"
                                + " one is part of it, as is the second at which the keeper looks. What it hears from Kafka after that"
                                + " is not.",
                        "The bulk requests alone were read beforehand; 1,000 documents each, %,d at most, one after the other, into an index with the same settings. notification-service is stopped. The first %d rounds are not counted."
                                .formatted(stage.extent().scaled(DOCUMENTS), WARM_UP)));
    }

    /** @return records per second */
    private static double fed(Stage stage, int comments) throws Exception {
        Backlog backlog = stage.platform().backlog();
        SearchLine.awaitIndexed(stage);
        try (FrozenPart _ = FrozenPart.of(stage.platform(), "search");
                RelaySwitch relay = new RelaySwitch(stage.platform(), "content")) {
            relay.off();
            StoredComments.copies(stage, comments);
            relay.onAndCaughtUp();
        }
        long first = Patience.askingEvery(NOW_AND_THEN)
                .until(() -> backlog.records(SearchLine::isFeed), left -> left < comments);
        long begin = System.nanoTime();
        Patience.askingEvery(NOW_AND_THEN).until(() -> backlog.records(SearchLine::isFeed) == 0);
        return first / ((System.nanoTime() - begin) / 1e9);
    }

    /** @return documents per second */
    private static double alone(Stage stage) throws Exception {
        SearchIndex searched = SearchIndex.searched(stage.platform());
        List<String> bulks = searched.bulks(stage.extent().scaled(DOCUMENTS));
        long documents = bulks.stream().mapToLong(SearchIndex::documentsOf).sum();
        return documents / searched.writtenElsewhere(bulks);
    }

    /** Or each new index would hear all of it once more before it is searched. */
    private static void forgetWhatWasRead(Stage stage) throws Exception {
        SearchLine.awaitIndexed(stage);
        try (Topic content = stage.platform().topic(StoredComments.TOPIC)) {
            stage.platform().backlog().forget(content.ends());
        }
    }

    /** @return documents per second */
    private static double rebuilt(Stage stage) throws Exception {
        Http search = stage.platform().at("search");
        long begin = System.nanoTime();
        String fresh =
                search.postJson("/actuator/searchindex", Map.of()).get("name").stringValue();
        Patience.askingEvery(SELDOM).until(() -> holdsEverything(search, fresh));
        double seconds = (System.nanoTime() - begin) / 1e9;
        SearchIndex.awaitOnly(stage.platform(), fresh);
        return SearchIndex.searched(stage.platform()).documents() / seconds;
    }

    private static boolean holdsEverything(Http search, String name) throws Exception {
        return search.getJson("/actuator/searchindex")
                .valueStream()
                .anyMatch(index -> index.get("name").stringValue().equals(name)
                        && index.get("seeded").booleanValue());
    }
}
