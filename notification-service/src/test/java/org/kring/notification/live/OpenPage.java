package org.kring.notification.live;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kring.platform.test.PassportOffice;
import org.kring.platform.test.Person;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser that holds a live stream open and remembers what it was told. */
final class OpenPage implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Told> told = new CopyOnWriteArrayList<>();
    private final List<String> comments = new CopyOnWriteArrayList<>();
    private final CompletableFuture<?> ended;

    record Told(String id, String event, JsonNode data, long nanos) {}

    private OpenPage(String baseUrl, Person person, @Nullable String lastEventId) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + "/api/live"))
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + PassportOffice.open().passport(person));
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        ended = http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofLines())
                .thenAcceptAsync(answer -> read(answer.body()), Thread::startVirtualThread);
        await().until(() -> events().contains("ready"));
    }

    static OpenPage of(String baseUrl, Person person) {
        return new OpenPage(baseUrl, person, null);
    }

    static OpenPage again(String baseUrl, Person person, String lastEventId) {
        return new OpenPage(baseUrl, person, lastEventId);
    }

    private void read(Stream<String> lines) {
        String[] frame = new String[3];
        lines.forEach(line -> {
            if (line.startsWith("id: ")) {
                frame[0] = line.substring(4);
            } else if (line.startsWith("event: ")) {
                frame[1] = line.substring(7);
            } else if (line.startsWith("data: ")) {
                frame[2] = line.substring(6);
                told.add(new Told(frame[0], frame[1], JSON.readTree(frame[2]), System.nanoTime()));
            } else if (line.startsWith(":")) {
                comments.add(line);
            }
        });
    }

    List<String> events() {
        return told.stream().map(Told::event).toList();
    }

    List<String> comments() {
        return comments;
    }

    boolean hasEnded() {
        return ended.isDone();
    }

    /** The first event of this name, which must arrive within five seconds. */
    Told hears(String event) {
        await().atMost(Duration.ofSeconds(5)).until(() -> events().contains(event));
        return told.stream()
                .filter(one -> one.event().equals(event))
                .findFirst()
                .orElseThrow();
    }

    /** Whether something with this value anywhere in its data was told. */
    boolean heardOf(Object value) {
        return told.stream().anyMatch(one -> one.data().toString().contains(value.toString()));
    }

    void hearsOf(Object value) {
        await().atMost(Duration.ofSeconds(5)).until(() -> heardOf(value));
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
