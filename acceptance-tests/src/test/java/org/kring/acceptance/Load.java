package org.kring.acceptance;

import static org.kring.acceptance.Running.FRONT_DOOR;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kring.driver.Answer;
import org.kring.driver.Client;
import org.kring.driver.Pause;

/** People who comment and read, and write down what they were answered and which comments were acknowledged. */
final class Load implements AutoCloseable {

    private static final Duration BEFORE_TRYING_AGAIN = Duration.ofMillis(200);
    private static final Duration LATELY = Duration.ofSeconds(10);

    private final AtomicBoolean running = new AtomicBoolean(true);
    private final ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Outcome> outcomes = new ConcurrentLinkedQueue<>();
    private final List<Thread> people = new ArrayList<>();
    private final Instant began = Instant.now();
    private volatile @Nullable Instant stopped;

    /**
     * What one request came to.
     *
     * @param status 0 for no answer at all
     * @param saysWhenToComeBack whether a refusal is a problem with {@code Retry-After}
     * @param right whether an answer that is no refusal says what it has to
     */
    record Outcome(Instant at, String request, int status, boolean saysWhenToComeBack, boolean right, Duration took) {

        boolean failed() {
            return status < 200 || status >= 300;
        }
    }

    /**
     * Something to look at.
     *
     * @param shows what its answer has to hold
     */
    record Look(String path, String shows) {}

    /** @param looks at what between two comments, one after another */
    Load(List<Client> clients, List<String> posts, List<Look> looks, int howMany, Duration pause) {
        for (int i = 0; i < howMany; i++) {
            int number = i;
            people.add(Thread.ofVirtual()
                    .start(() -> work(
                            clients.get(number % clients.size()),
                            posts.get(number % posts.size()),
                            looks,
                            number,
                            pause)));
        }
    }

    /** Ids are made by the client, so that a try whose answer was lost is repeated and not doubled. */
    private void work(Client client, String post, List<Look> looks, int number, Duration pause) {
        for (int round = number; running.get(); round++) {
            String id = UUID.randomUUID().toString();
            Look written = new Look("/api/posts/" + post + "/comments", id);
            while (!sent(client, number, "POST", written, Map.of("id", id, "body", "onder druk geschreven"))
                    && running.get()) {
                Pause.of(BEFORE_TRYING_AGAIN);
            }
            if (!looks.isEmpty()) {
                sent(client, number, "GET", looks.get(round % looks.size()), null);
            }
            Pause.of(pause);
        }
    }

    private boolean sent(Client client, int number, String method, Look look, @Nullable Map<String, String> comment) {
        Instant begin = Instant.now();
        int status = 0;
        boolean saysWhen = false;
        boolean right = true;
        try {
            Answer answer = FRONT_DOOR.send(client, number, method, look.path(), comment);
            status = answer.status();
            right = !answer.succeeded() || answer.body().contains(look.shows());
            saysWhen = answer.saysWhenToComeBack();
            if (answer.succeeded() && comment != null) {
                acknowledged.add(comment.get("id"));
            }
        } catch (RuntimeException noAnswer) {
            // the outcome says so
        }
        Outcome outcome = new Outcome(
                begin, method + " " + look.path(), status, saysWhen, right, Duration.between(begin, Instant.now()));
        outcomes.add(outcome);
        return !outcome.failed();
    }

    /** From when they began until they stopped. */
    Duration worked() {
        return Duration.between(began, stopped == null ? Instant.now() : stopped);
    }

    int acknowledgedSoFar() {
        return acknowledged.size();
    }

    List<Outcome> outcomes() {
        return List.copyOf(outcomes);
    }

    List<Outcome> failures() {
        return outcomes.stream().filter(Outcome::failed).toList();
    }

    /** What people were answered in the last seconds, for whoever wonders why they do not get on. */
    String lately() {
        Instant since = Instant.now().minus(LATELY);
        return byRequest(outcomes.stream()
                .filter(outcome -> outcome.at().plus(outcome.took()).isAfter(since))
                .toList());
    }

    static String byRequest(List<Outcome> outcomes) {
        return outcomes.stream()
                .collect(Collectors.groupingBy(
                        outcome -> outcome.request() + " " + outcome.status(), TreeMap::new, Collectors.counting()))
                .toString();
    }

    List<String> stop() {
        if (running.getAndSet(false)) {
            stopped = Instant.now();
        }
        people.forEach(person -> {
            try {
                person.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
        return List.copyOf(acknowledged);
    }

    @Override
    public void close() {
        stop();
    }
}
