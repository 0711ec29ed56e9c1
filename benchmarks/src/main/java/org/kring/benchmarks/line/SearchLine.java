package org.kring.benchmarks.line;

import java.util.ArrayList;
import java.util.List;
import org.kring.benchmarks.line.LineResult.Comparison;
import org.kring.benchmarks.measure.Contestant;
import org.kring.benchmarks.measure.Reach;
import org.kring.benchmarks.measure.Results;
import org.kring.benchmarks.platform.Http;
import org.kring.benchmarks.platform.SeenSearches;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 64 people search, each for another word than their neighbour. */
final class SearchLine implements Line {

    private static final String INDEX = "kring";
    private static final int QUERIES = 16;
    private static final String DIRECTLY = "/" + INDEX + "/_search?typed_keys=true&preference=";

    @Override
    public String name() {
        return "search";
    }

    @Override
    public LineResult on(Stage stage) throws Exception {
        awaitIndexed(stage);
        Words words = new Words(7);
        SeenSearches seen = new SeenSearches(stage.platform(), INDEX);
        List<String> paths = new ArrayList<>();
        List<String> bodies = new ArrayList<>();
        for (int query = 0; query < QUERIES; query++) {
            String path = "/api/search?limit=20&q=" + words.word() + "%20" + words.word();
            paths.add(path);
            bodies.add(seen.bodyOf(() -> stage.person(0).gateway().get(path)));
        }
        long found = sameTotals(stage, paths, bodies);
        Http elasticsearch = stage.platform().at("elasticsearch");
        List<Results> results = stage.rounds()
                .of(
                        stage.readingThroughGateway(person -> paths.get(person % QUERIES)),
                        new Contestant(
                                "Elasticsearch alone",
                                person -> elasticsearch.post(DIRECTLY + person, bodies.get(person % QUERIES))));
        return new LineResult(
                name(),
                "GET /api/search, two words, 64 people",
                results,
                List.of(),
                List.of(Comparison.of(results.get(0), results.get(1), Reach.atLeast(0.7))),
                List.of(
                        "%d different queries as Elasticsearch logged them, over %,d documents; they find %,d in all, the same both ways."
                                .formatted(QUERIES, documents(stage), found)));
    }

    /** Both ways find the same, or it is not the same query. */
    private static long sameTotals(Stage stage, List<String> paths, List<String> bodies) throws Exception {
        long found = 0;
        for (int query = 0; query < QUERIES; query++) {
            long through = stage.person(0)
                    .gateway()
                    .getJson(paths.get(query))
                    .get("total")
                    .longValue();
            JsonNode alone = JsonMapper.shared()
                    .readTree(stage.platform().at("elasticsearch").post(DIRECTLY + "0", bodies.get(query)));
            long directly = alone.get("hits").get("total").get("value").longValue();
            if (through != directly) {
                throw new IllegalStateException(paths.get(query) + " finds " + through + ", Elasticsearch " + directly);
            }
            found += through;
        }
        return found;
    }

    /** Nothing is measured while the index still takes in what other lines wrote. */
    static void awaitIndexed(Stage stage) throws Exception {
        long left = stage.platform().backlog().settled(SearchLine::isFeed);
        if (left > 0) {
            throw new IllegalStateException("the search index is " + left + " records behind");
        }
        stage.platform().at("elasticsearch").post("/" + INDEX + "/_refresh", "");
    }

    /** Whether a group of consumers is one that feeds the index. */
    static boolean isFeed(String group) {
        return group.startsWith("search-service.");
    }

    private static long documents(Stage stage) throws Exception {
        return stage.platform()
                .at("elasticsearch")
                .getJson("/" + INDEX + "/_count")
                .get("count")
                .longValue();
    }
}
