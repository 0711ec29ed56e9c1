package org.kring.acceptance;

import static org.kring.acceptance.Running.KRING;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.kring.driver.Answer;
import org.kring.driver.Client;
import org.kring.driver.Pause;

/** People who comment and read, and write down what they were answered and which comments were acknowledged. */
final class Load implements AutoCloseable {

    private static final Duration BEFORE_TRYING_AGAIN = Duration.ofMillis(200);

    private final AtomicBoolean running = new AtomicBoolean(true);
    private final ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Outcome> outcomes = new ConcurrentLinkedQueue<>();
    private final List<Thread> people = new ArrayList<>();

    /**
     * What one request came to.
     *
     * @param status 0 for no answer at all
     * @param saysWhenToComeBack whether a refusal is a problem with {@code Retry-After}
     */
    record Outcome(Instant at, String request, int status, boolean saysWhenToComeBack, Duration took) {

        boolean failed() {
            return status < 200 || status >= 300;
        }
    }

    /** @param reads what they look at between two comments, one path after another */
    Load(List<String> personIds, List<String> posts, List<String> reads, int howMany, Duration pause) {
        for (int i = 0; i < howMany; i++) {
            int number = i;
            people.add(Thread.ofVirtual()
                    .start(() -> work(
                            personIds.get(number % personIds.size()),
                            posts.get(number % posts.size()),
                            reads,
                            number,
                            pause)));
        }
    }

    /** Ids are made by the client, so that a try whose answer was lost is repeated and not doubled. */
    private void work(String personId, String post, List<String> reads, int number, Duration pause) {
        Client client = KRING.onBehalfOf(personId);
        for (int round = number; running.get(); round++) {
            Map<String, String> comment = Map.of("id", UUID.randomUUID().toString(), "body", "onder druk geschreven");
            while (!sent(client, "POST", "/api/posts/" + post + "/comments", comment) && running.get()) {
                Pause.of(BEFORE_TRYING_AGAIN);
            }
            if (!reads.isEmpty()) {
                sent(client, "GET", reads.get(round % reads.size()), null);
            }
            Pause.of(pause);
        }
    }

    private boolean sent(Client client, String method, String path, @Nullable Map<String, String> comment) {
        Instant begin = Instant.now();
        int status = 0;
        boolean saysWhen = false;
        try {
            Answer answer = client.send(method, path, comment);
            status = answer.status();
            saysWhen = answer.saysWhenToComeBack();
            if (answer.succeeded() && comment != null) {
                acknowledged.add(comment.get("id"));
            }
        } catch (RuntimeException noAnswer) {
            // the outcome says so
        }
        Outcome outcome =
                new Outcome(begin, method + " " + path, status, saysWhen, Duration.between(begin, Instant.now()));
        outcomes.add(outcome);
        return !outcome.failed();
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

    List<String> stop() {
        running.set(false);
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
