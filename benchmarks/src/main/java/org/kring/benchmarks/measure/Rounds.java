package org.kring.benchmarks.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.HdrHistogram.Histogram;

/**
 * Lets contestants take turns: each is warmed up, then A, B, C, A, B, C …, so that a slow minute of the machine is
 * nobody's advantage. A closed loop: each person begins the next thing when the last one is done.
 */
public final class Rounds {

    /** The crowd comes in steps: 64 people at once before a service that has just started are another measurement. */
    private static final List<Integer> STEPS = List.of(16, 4, 1);

    private final int people;
    private final Duration warmUp;
    private final Duration length;
    private final int repetitions;
    private final CpuMeter cpu;

    public Rounds(int people, Duration warmUp, Duration length, int repetitions, CpuMeter cpu) {
        this.people = people;
        this.warmUp = warmUp;
        this.length = length;
        this.repetitions = repetitions;
        this.cpu = cpu;
    }

    public List<Results> of(Contestant... contestants) throws Exception {
        for (Contestant contestant : contestants) {
            for (int step : STEPS) {
                round(contestant, Math.ceilDiv(people, step), warmUp.dividedBy(STEPS.size()), System.nanoTime());
            }
        }
        var rounds = new LinkedHashMap<String, List<Round>>();
        long begin = System.nanoTime();
        for (int repetition = 0; repetition < repetitions; repetition++) {
            for (Contestant contestant : contestants) {
                rounds.computeIfAbsent(contestant.name(), name -> new ArrayList<>())
                        .add(round(contestant, people, length, begin));
            }
        }
        return rounds.entrySet().stream()
                .map(entry -> new Results(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** What so many people come to in that time, without anything of it being measured. */
    public static long operations(Work work, int people, Duration during) throws Exception {
        long begin = System.nanoTime();
        return operations(workers(work, people, begin, begin + during.toNanos()));
    }

    private Round round(Contestant contestant, int atOnce, Duration during, long lineBegin) throws Exception {
        contestant.before().prepare();
        Map<String, Double> before = cpu.millis();
        long begin = System.nanoTime();
        List<Person> done = workers(contestant.work(), atOnce, begin, begin + during.toNanos());
        double seconds = done.stream().mapToDouble(Person::seconds).average().orElseThrow();
        long operations = operations(done);
        Histogram micros = Percentiles.histogram();
        done.forEach(person -> micros.add(person.micros));
        return new Round(
                (begin - lineBegin) / 1e9,
                seconds,
                operations,
                micros,
                eachSecond(done, during),
                CpuMeter.perOperation(before, cpu.millis(), operations));
    }

    private static long operations(List<Person> done) {
        return done.stream().mapToLong(person -> person.micros.getTotalCount()).sum();
    }

    private static List<Person> workers(Work work, int atOnce, long begin, long end) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Person>> loops = new ArrayList<>();
            for (int person = 0; person < atOnce; person++) {
                int who = person;
                loops.add(() -> new Person().repeat(work, who, begin, end));
            }
            List<Person> done = new ArrayList<>();
            for (Future<Person> loop : threads.invokeAll(loops)) {
                done.add(resultOf(loop));
            }
            return done;
        }
    }

    private static Person resultOf(Future<Person> loop) throws Exception {
        try {
            return loop.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }

    private static List<Long> eachSecond(List<Person> done, Duration during) {
        return LongStream.range(0, during.toSeconds())
                .map(second -> done.stream()
                        .mapToLong(person -> person.eachSecond.getOrDefault(second, 0L))
                        .sum())
                .boxed()
                .toList();
    }

    /** What one person did in one round; read only after its thread has ended. */
    private static final class Person {

        private final Histogram micros = Percentiles.histogram();
        private final Map<Long, Long> eachSecond = new LinkedHashMap<>();
        private long nanos;

        Person repeat(Work work, int who, long begin, long end) throws Exception {
            for (long from = System.nanoTime(); from < end; ) {
                work.once(who);
                long until = System.nanoTime();
                micros.recordValue(TimeUnit.NANOSECONDS.toMicros(until - from));
                eachSecond.merge(TimeUnit.NANOSECONDS.toSeconds(until - begin), 1L, Long::sum);
                from = until;
                nanos = until - begin;
            }
            return this;
        }

        double seconds() {
            return nanos / 1e9;
        }
    }
}
