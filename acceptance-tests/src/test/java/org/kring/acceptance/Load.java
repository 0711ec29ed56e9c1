package org.kring.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/** People who comment without pause and write down which comments were acknowledged. */
final class Load implements AutoCloseable {

    private final AtomicBoolean running = new AtomicBoolean(true);
    private final ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Integer> failures = new ConcurrentLinkedQueue<>();
    private final List<Thread> people = new ArrayList<>();

    Load(String personId, List<String> posts, int howMany) {
        for (int i = 0; i < howMany; i++) {
            String post = posts.get(i % posts.size());
            people.add(Thread.ofVirtual().start(() -> comment(personId, post)));
        }
    }

    /** Ids are made by the client, so that a try whose answer was lost is repeated and not doubled. */
    private void comment(String personId, String post) {
        Client client = Client.onBehalfOf(personId);
        while (running.get()) {
            Map<String, String> comment = Map.of("id", UUID.randomUUID().toString(), "body", "onder druk geschreven");
            while (!sent(client, post, comment) && running.get()) {
                Thread.onSpinWait();
            }
        }
    }

    private boolean sent(Client client, String post, Map<String, String> comment) {
        try {
            Answer answer = client.post("/api/posts/" + post + "/comments", comment);
            if (answer.succeeded()) {
                acknowledged.add(comment.get("id"));
                return true;
            }
            failures.add(answer.status());
        } catch (RuntimeException noAnswer) {
            failures.add(0);
        }
        return false;
    }

    int acknowledgedSoFar() {
        return acknowledged.size();
    }

    /** 0 stands for no answer. */
    List<Integer> failures() {
        return List.copyOf(failures);
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
