package org.kring.benchmarks.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;
import org.kring.benchmarks.line.LineResult;
import org.kring.benchmarks.line.LineResult.Comparison;
import org.kring.benchmarks.line.LineResult.Times;
import org.kring.benchmarks.measure.Percentiles;
import org.kring.benchmarks.measure.Reach;
import org.kring.benchmarks.measure.Spread;
import org.kring.benchmarks.platform.SeenStatements;
import org.kring.benchmarks.platform.SeenStatements.Seen;

/** One read in both worlds, by one person who waits for each answer: what it costs, not what a crowd makes of it. */
record Measurement(Read read, Built full, Built tenth, int times) {

    private static final int ROUNDS = 10;

    private static final String A_TENTH = "a tenth of the world";

    /** More would not be the same page. */
    private static final Reach THE_SAME_PAGE = Reach.atMost(1.2);

    LineResult result() throws Exception {
        Asked inFull = new Asked(full, read.service(), read.path().in(full));
        Asked inTenth = new Asked(tenth, read.service(), read.path().in(tenth));
        inTenth.round(times);
        inFull.round(times);
        inTenth.forget();
        inFull.forget();
        for (int round = 0; round < ROUNDS; round++) {
            inTenth.round(times / ROUNDS);
            inFull.round(times / ROUNDS);
        }
        List<Comparison> comparisons = new ArrayList<>(List.of(
                new Comparison("time", A_TENTH, Spread.ofRatios(inFull.medians(), inTenth.medians()), read.reach()),
                comparison("bytes answered", inFull.bytes(), inTenth.bytes(), THE_SAME_PAGE)));
        List<String> notes =
                new ArrayList<>(List.of("%,d and %,d bytes answered.".formatted(inFull.bytes(), inTenth.bytes())));
        if (read.asksPostgreSql()) {
            List<Long> many = blocks(full, inFull.path());
            List<Long> few = blocks(tenth, inTenth.path());
            comparisons.add(comparison("blocks", sum(many), sum(few), read.reach()));
            notes.add("Blocks that PostgreSQL looked at, statement by statement: %s; in a tenth: %s."
                    .formatted(many, few));
        }
        return new LineResult(
                read.name(),
                read.what(),
                List.of(),
                List.of(
                        new Times(full.world().entries() + " posts and comments", inFull.latency()),
                        new Times(tenth.world().entries() + " posts and comments", inTenth.latency())),
                comparisons,
                notes);
    }

    private static Comparison comparison(String what, long many, long few, @Nullable Reach reach) {
        double ratio = many / (double) few;
        return new Comparison(what, A_TENTH, new Spread(ratio, ratio, ratio), reach);
    }

    private static long sum(List<Long> blocks) {
        return blocks.stream().mapToLong(Long::longValue).sum();
    }

    private List<Long> blocks(Built built, String path) throws Exception {
        List<Seen> statements = new SeenStatements(built.platform())
                .queriesOf(read.service(), () -> built.reading(read.service()).get(path));
        if (statements.isEmpty()) {
            throw new IllegalStateException("no query was seen in " + read.service());
        }
        List<Long> blocks = new ArrayList<>();
        try (var database = built.platform().database(read.service())) {
            for (Seen statement : statements) {
                blocks.add(new Blocks(database).of(statement));
            }
        }
        return blocks;
    }

    /** The same request over and over. */
    private static final class Asked {

        private final Built built;
        private final String service;
        private final String path;
        private Histogram all = Percentiles.histogram();
        private List<Double> medians = new ArrayList<>();
        private long bytes;

        Asked(Built built, String service, String path) {
            this.built = built;
            this.service = service;
            this.path = path;
        }

        void round(int times) throws Exception {
            Histogram micros = Percentiles.histogram();
            for (int time = 0; time < times; time++) {
                long begin = System.nanoTime();
                bytes = built.reading(service).get(path).length;
                micros.recordValue(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - begin));
            }
            medians.add(Percentiles.of(micros).p50());
            all.add(micros);
        }

        void forget() {
            all = Percentiles.histogram();
            medians = new ArrayList<>();
        }

        String path() {
            return path;
        }

        long bytes() {
            return bytes;
        }

        List<Double> medians() {
            return medians;
        }

        Percentiles latency() {
            return Percentiles.of(all);
        }
    }
}
