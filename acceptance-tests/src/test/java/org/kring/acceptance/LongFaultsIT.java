package org.kring.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kring.acceptance.Running.KRING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.kring.driver.Answer;
import org.kring.driver.Client;
import org.kring.driver.Pause;

/**
 * Everything that can end, ends, one thing after another, while 64 people work. After each: what was acknowledged is
 * stored, published, found and told, once; whoever was refused was told when to come back; nobody waited without end.
 */
@Tag("long")
class LongFaultsIT {

    private static final int PEOPLE = 64;
    private static final int ROUNDS_OF_EDITORS = 20;
    private static final Duration THINKING = Duration.ofMillis(500);
    private static final Duration AFTERWARDS = Duration.ofSeconds(4);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(31);
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final List<String> PARTS = List.of(
            "content",
            "postgresql",
            "kafka",
            "elasticsearch",
            "search",
            "notification",
            "gateway",
            "community",
            "board",
            "identity");

    private static final FaultReport REPORT = new FaultReport(PEOPLE);

    private final List<String> people = colleagues();
    private int next;

    @TestFactory
    Stream<DynamicTest> whatever_breaks_nothing_acknowledged_is_lost_or_doubled() {
        return Stream.of(
                        Stream.of(Fault.oneLess("content-2")),
                        Stream.of(nonsense(), twoEditors(), newPassportKey()),
                        PARTS.stream().map(Fault::killed),
                        PARTS.stream().map(Fault::frozen))
                .flatMap(faults -> faults)
                .map(fault -> DynamicTest.dynamicTest(fault.what(), () -> {
                    try {
                        endure(fault);
                    } finally {
                        write();
                    }
                }));
    }

    /** After each fault, so that a run that is broken off has told what it saw. */
    private static void write() {
        REPORT.write(Path.of(System.getProperty("kring.faults.report", "target/faults.md")));
    }

    private void endure(Fault fault) {
        // Another author each time, so that nobody's list of notifications grows without end.
        String author = people.get(next++ % people.size());
        List<String> visitors =
                people.stream().filter(person -> !person.equals(author)).toList();
        Workplace workplace = new Workplace(
                KRING.onBehalfOf(author),
                visitors.stream().map(KRING::onBehalfOf).toList(),
                "Storing " + next,
                4);
        FaultReport.Line line = REPORT.about(fault);
        List<String> acknowledged;
        List<Load.Outcome> outcomes;
        try (Load load = new Load(visitors, workplace.posts(), reads(workplace), PEOPLE, THINKING)) {
            await().atMost(LONG).until(() -> load.acknowledgedSoFar() > PEOPLE);
            Instant struck = Instant.now();
            fault.happenTo(KRING);
            Pause.of(AFTERWARDS);
            acknowledged = load.stop();
            outcomes = load.outcomes();
            line.clientsSaw(outcomes, struck);
        }
        Instant quiet = Instant.now();
        List<String> stored = workplace.mustHave(acknowledged);
        line.allCopiesAgree(stored.size(), Duration.between(quiet, Instant.now()));
        List<String> published = Published.commentsIn(workplace.community(), KRING);
        assertThat(published).as("published").containsAll(stored);
        assertThat(stored).as("published and not stored").containsAll(published);
        line.published(published.size() - stored.size());
        assertThat(outcomes).allMatch(outcome -> outcome.took().compareTo(LONGEST_ANSWER) < 0, "waited for an answer");
        assertThat(outcomes)
                .filteredOn(Load.Outcome::failed)
                .allMatch(
                        outcome -> outcome.saysWhenToComeBack() || outcome.status() == 0 && fault.mayCutClientsOff(),
                        "said when to come back");
        line.held();
    }

    private static List<String> reads(Workplace workplace) {
        return List.of(
                "/api/posts/" + workplace.posts().getFirst(),
                "/api/feed",
                "/api/search?q=druk",
                "/api/notifications/unread-count",
                "/api/communities/" + workplace.community(),
                "/api/boards?limit=5");
    }

    /** One record that nobody can read must not hold up those behind it. */
    private static Fault nonsense() {
        return Fault.of(
                "a record that cannot be handled, on Kafka",
                "kafka",
                kring -> Published.publishNonsense(kring.part("kafka")),
                Duration.ofSeconds(1),
                kring -> List.of("search", "notification").forEach(part -> {
                    String parked = kring.part(part).url() + "/actuator/parked";
                    await("parked by " + part)
                            .atMost(LONG)
                            .untilAsserted(() -> assertThat(KRING.anonymous()
                                            .get(parked)
                                            .expect(200)
                                            .body())
                                    .contains(part + "-service."));
                }));
    }

    /** Of two who change what they both saw, one is told that it is not what they saw any more. */
    private Fault twoEditors() {
        return Fault.of(
                "two editors of one post, twenty times",
                "content",
                kring -> {
                    String editor = people.getFirst();
                    Client reader = KRING.onBehalfOf(editor);
                    String post = "/api/posts/"
                            + new Workplace(reader, List.of(), "Twee redacteuren", 1)
                                    .posts()
                                    .getFirst();
                    for (int round = 0; round < ROUNDS_OF_EDITORS; round++) {
                        String seen =
                                reader.get(post).headers().firstValue("ETag").orElseThrow();
                        String text = "ronde " + round;
                        List<Integer> answers = Stream.of(" hier", " daar")
                                .parallel()
                                .map(place -> KRING.onBehalfOf(editor)
                                        .header("If-Match", seen)
                                        .put(post, Map.of("title", text, "body", text + place)))
                                .map(Answer::status)
                                .toList();
                        assertThat(answers).containsExactlyInAnyOrder(200, 412);
                    }
                },
                Duration.ZERO,
                kring -> {});
    }

    /** Passports are signed with another key from one moment to the next; the services fetch it by themselves. */
    private static Fault newPassportKey() {
        return Fault.of(
                "another key for passports, gateway restarted",
                "gateway",
                kring -> {
                    kring.stop("gateway");
                    Path key = kring.data().resolve("keys/passport.jwk");
                    try {
                        Files.move(key, key.resolveSibling("passport-" + UUID.randomUUID() + ".old"));
                    } catch (IOException failure) {
                        throw new UncheckedIOException(failure);
                    }
                },
                Duration.ZERO,
                kring -> kring.start("gateway"));
    }

    private static List<String> colleagues() {
        Client noord = Running.signedIn("noord");
        await("the demo's people")
                .atMost(LONG)
                .until(() -> noord.get("/api/people?limit=100").items().size() > 20);
        return noord.get("/api/people?limit=100")
                .items()
                .valueStream()
                .filter(person -> !person.get("guest").asBoolean())
                .map(person -> person.get("personId").stringValue())
                .toList();
    }
}
