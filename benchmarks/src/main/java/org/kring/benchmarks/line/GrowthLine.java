package org.kring.benchmarks.line;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.kring.benchmarks.line.LineResult.Comparison;
import org.kring.benchmarks.line.LineResult.Times;
import org.kring.benchmarks.measure.Percentiles;
import org.kring.benchmarks.measure.Reach;
import org.kring.benchmarks.measure.Spread;
import org.kring.benchmarks.platform.Person;
import org.kring.driver.Answer;

/**
 * What one more costs when there are many: to something that is full in turn with something that is empty, in the same
 * minutes, so that nothing but its size differs. Time as seen through the gateway, bytes as written to PostgreSQL's log.
 *
 * @param what with a place for how many it holds
 * @param full how many it holds where nothing is left out
 */
record GrowthLine(String name, String what, int full, Thing thing) implements Line {

    private static final int ROUNDS = 10;
    private static final int EACH = 100;
    private static final int WARM_UP = 200;
    private static final int FILLING = 16;

    /** Something to which things are added. */
    interface Thing {

        /** @return its id */
        String empty(Stage stage) throws Exception;

        /** @param number counts up over everything that this line adds */
        void add(Stage stage, String to, int number) throws Exception;
    }

    static GrowthLine ofComments() {
        return new GrowthLine("growth-comments", "Comment %,d of one post beside the first", 20_000, new Comments());
    }

    static GrowthLine ofMembers() {
        return new GrowthLine("growth-members", "Member %,d of one community beside the first", 73_000, new Members());
    }

    static GrowthLine ofCards() {
        return new GrowthLine("growth-cards", "Card %,d of one board beside the first", 5_000, new Cards());
    }

    @Override
    public LineResult on(Stage stage) throws Exception {
        int many = stage.extent().scaled(full);
        String filled = thing.empty(stage);
        new Series(stage, thing).add(filled, WARM_UP, 0);
        int measuredFrom = Math.max(WARM_UP, many - ROUNDS * EACH / 2);
        int mostOfIt = Math.max(WARM_UP, measuredFrom / 10 * 9);
        fill(stage, filled, WARM_UP, mostOfIt);
        checkpoint(stage);
        int done = fill(stage, filled, mostOfIt, measuredFrom);
        SearchLine.awaitIndexed(stage);
        Series atFull = new Series(stage, thing);
        Series atEmpty = new Series(stage, thing);
        for (int round = 0; round < ROUNDS; round++) {
            // A new empty one each round: at the end of all rounds it would hold a thousand.
            atEmpty.add(thing.empty(stage), EACH, done);
            atFull.add(filled, EACH, done + EACH);
            done += 2 * EACH;
        }
        return new LineResult(
                name,
                what.formatted(many),
                List.of(),
                List.of(
                        new Times("from the %,dth on".formatted(measuredFrom), atFull.latency()),
                        new Times("the first %d".formatted(EACH), atEmpty.latency())),
                List.of(
                        new Comparison(
                                "time of the %,dth".formatted(many),
                                "of the first",
                                Spread.ofRatios(atFull.millis(), atEmpty.millis()),
                                Reach.atMost(1.2)),
                        new Comparison(
                                "bytes of the %,dth".formatted(many),
                                "of the first",
                                Spread.ofRatios(atFull.bytes(), atEmpty.bytes()),
                                Reach.atMost(1.2))),
                List.of(
                        "%d rounds of %d on the full one, each beside %d on a new one, one after the other; %.0f and %.0f bytes of PostgreSQL's log each (medians)."
                                .formatted(
                                        ROUNDS,
                                        EACH,
                                        EACH,
                                        Spread.of(atFull.bytes()).median(),
                                        Spread.of(atEmpty.bytes()).median())));
    }

    /** By many at once. */
    private int fill(Stage stage, String filled, int from, int to) throws Exception {
        List<Callable<Integer>> hands = new ArrayList<>();
        for (int hand = 0; hand < FILLING; hand++) {
            int first = from + hand;
            hands.add(() -> {
                for (int number = first; number < to; number += FILLING) {
                    thing.add(stage, filled, number);
                }
                return to;
            });
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> filling : threads.invokeAll(hands)) {
                filling.get();
            }
        }
        return to;
    }

    /** Rounds of additions to one thing, and what each cost. */
    private static final class Series {

        private final Stage stage;
        private final Thing thing;
        private final Histogram all = Percentiles.histogram();
        private final List<Double> millis = new ArrayList<>();
        private final List<Double> bytes = new ArrayList<>();

        Series(Stage stage, Thing thing) {
            this.stage = stage;
            this.thing = thing;
        }

        void add(String to, int howMany, int number) throws Exception {
            Histogram micros = Percentiles.histogram();
            long before = written(stage);
            for (int added = 0; added < howMany; added++) {
                long begin = System.nanoTime();
                thing.add(stage, to, number + added);
                micros.recordValue(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - begin));
            }
            // What is written when others hear of it is part of it, and not of what comes next.
            stage.platform().backlog().settled();
            bytes.add((written(stage) - before) / (double) howMany);
            millis.add(Percentiles.of(micros).p50());
            all.add(micros);
        }

        Percentiles latency() {
            return Percentiles.of(all);
        }

        List<Double> millis() {
            return millis;
        }

        List<Double> bytes() {
            return bytes;
        }
    }

    /**
     * After one, PostgreSQL logs every page whole that is changed for the first time, and something full has more of them. So
     * it comes before what is filled in last, and not by chance in a round.
     */
    private static void checkpoint(Stage stage) throws Exception {
        try (Connection database = stage.platform().database("postgres");
                var statement = database.createStatement()) {
            statement.execute("checkpoint");
        }
    }

    private static long written(Stage stage) throws Exception {
        try (Connection database = stage.platform().database("postgres");
                var statement = database.createStatement();
                var row =
                        statement.executeQuery("select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static final class Comments implements Thing {

        private final String comment = CommentsLine.json(new Words(17).text(30));

        @Override
        public String empty(Stage stage) throws Exception {
            return LiveLine.posted(stage, new Words(19).text(40));
        }

        @Override
        public void add(Stage stage, String to, int number) throws Exception {
            stage.person(number).gateway().post("/api/posts/" + to + "/comments", comment);
        }
    }

    private static final class Members implements Thing {

        @Override
        public String empty(Stage stage) throws Exception {
            return Stage.communityOf(stage.people().subList(0, 1));
        }

        @Override
        public void add(Stage stage, String to, int number) throws Exception {
            Answer joined =
                    stage.platform().onBehalfOf(UUID.randomUUID().toString()).post("/api/communities/" + to + "/join");
            if (!joined.succeeded()) {
                throw new IllegalStateException("nobody may join any more: " + joined);
            }
        }
    }

    private static final class Cards implements Thing {

        private final Map<String, List<String>> columns = new ConcurrentHashMap<>();

        @Override
        public String empty(Stage stage) throws Exception {
            String board = Stage.boardOf(stage.person(0), stage.community(), 0);
            columns.put(board, Stage.columnsOf(stage.person(0), board));
            return board;
        }

        @Override
        public void add(Stage stage, String to, int number) throws Exception {
            Person person = stage.person(number);
            // In turn: a single column holds fewer than a whole board is measured with.
            List<String> all = columns.getOrDefault(to, List.of());
            person.gateway()
                    .postJson(
                            "/api/boards/" + to + "/cards",
                            Map.of("columnId", all.get(number % all.size()), "title", "Kaart " + number));
        }
    }
}
