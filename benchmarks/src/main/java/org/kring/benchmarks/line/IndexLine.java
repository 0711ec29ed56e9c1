package org.kring.benchmarks.line;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kring.benchmarks.line.LineResult.Comparison;
import org.kring.benchmarks.measure.Reach;
import org.kring.benchmarks.platform.Http;
import org.kring.benchmarks.platform.Patience;
import org.kring.benchmarks.platform.SearchIndex;

/** A search index built anew beside the old one, and the same documents as bulk requests alone. */
final class IndexLine implements Line {

    private static final int DOCUMENTS = 200_000;
    private static final int ROUNDS = 3;

    @Override
    public String name() {
        return "index";
    }

    @Override
    public LineResult on(Stage stage) throws Exception {
        awaitDocuments(stage, stage.extent().scaled(DOCUMENTS));
        SearchIndex searched = SearchIndex.searched(stage.platform());
        List<String> bulks = searched.bulks();
        List<Double> rebuilt = new ArrayList<>();
        List<Double> alone = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            double perSecond = rebuilt(stage);
            double bulksPerSecond = searched.documents() / searched.writtenElsewhere(bulks);
            if (round > 0) {
                rebuilt.add(perSecond);
                alone.add(bulksPerSecond);
            }
        }
        return new LineResult(
                name(),
                "A rebuild of the search index, %,d documents".formatted(searched.documents()),
                List.of(),
                List.of(),
                List.of(Comparison.of(
                        "%,.0f documents a second", rebuilt, "bulk requests alone: %,.0f", alone, Reach.atLeast(0.7))),
                List.of(
                        "From the request for a rebuild until the new index holds everything: reading the old one is part of"
                                + " it, as is the second at which the keeper looks. The bulk requests alone were read beforehand; 1,000"
                                + " documents each, one after the other, into an index with the same settings. The first round warms"
                                + " up and is not counted."));
    }

    /** @return documents per second */
    private static double rebuilt(Stage stage) throws Exception {
        Http search = stage.platform().at("search");
        long begin = System.nanoTime();
        String fresh =
                search.postJson("/actuator/searchindex", Map.of()).get("name").stringValue();
        Patience.askingEvery(Duration.ofMillis(50)).until(() -> holdsEverything(search, fresh));
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

    private static void awaitDocuments(Stage stage, int atLeast) throws Exception {
        SearchLine.awaitIndexed(stage);
        long there = SearchIndex.searched(stage.platform()).documents();
        if (there < atLeast) {
            throw new IllegalStateException("the index holds " + there + " documents of " + atLeast
                    + ": measure catch-up before, which makes them");
        }
    }
}
