package org.kring.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kring.acceptance.Running.KRING;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.kring.driver.Client;
import org.kring.driver.Part;
import org.kring.driver.Pause;

/**
 * Everything that can end, ends, one thing after another, while 64 people work. After each: what was acknowledged is
 * stored, published, found and told, once; whoever was refused was told when to come back; nobody waited without end.
 */
@Tag("long")
class LongFaultsIT {

    private static final int PEOPLE = 64;
    /** Found in the words that say what is broken; everything by default. */
    private static final Pattern CHOSEN = Pattern.compile(System.getProperty("kring.faults", ""));

    /** So long that the machine is not at its end before anything is broken. */
    private static final Duration THINKING = Duration.ofSeconds(2);

    private static final Duration WARMING_UP = Duration.ofSeconds(75);
    private static final int HOW_MANY_POSTS = 4;
    private static final Duration AFTERWARDS = Duration.ofSeconds(4);
    /** What the gateway promises (25 s), and a little for a machine that is busy. */
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(28);

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

    private static final Fault NOTHING = Fault.nothing();

    private static final FaultReport REPORT = new FaultReport(
            "./kring faults" + (CHOSEN.pattern().isEmpty() ? "" : " -Dkring.faults='" + CHOSEN + "'"), PEOPLE);

    /** Who has an account is in a browser's session, the others are acted for. */
    private static final List<String> ACCOUNTS = List.of("noord", "oost", "zuid", "admin");

    private final Map<String, Client> people = colleagues();
    private int next;

    @TestFactory
    Stream<DynamicTest> whatever_breaks_nothing_acknowledged_is_lost_or_doubled() {
        Clocks.mustAgree(KRING);
        warmUp();
        return Stream.of(
                        Stream.of(NOTHING),
                        Running.IN_TWOS.stream().map(Fault::oneLess),
                        Stream.of(
                                SubtleFaults.nonsense(),
                                SubtleFaults.twoEditors(
                                        people.keySet().iterator().next())),
                        Stream.of(SubtleFaults.anotherPassportKey(), SubtleFaults.oldPassportKeyForgotten()),
                        Stream.of(Fault.wrongClock("content-2", "+60"), Fault.wrongClock("gateway", "-60")),
                        Stream.of(Fault.slowLines(), Fault.lossyLines()),
                        PARTS.stream().map(Fault::killed),
                        PARTS.stream().map(Fault::frozen),
                        Stream.of("elasticsearch", "kafka", "postgresql").map(Fault::fullDisk),
                        Stream.of(Fault.fullDiskForLogs()))
                .flatMap(faults -> faults)
                .filter(fault ->
                        fault.equals(NOTHING) || CHOSEN.matcher(fault.what()).find())
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
        FaultReport.Line line = REPORT.about(fault);
        if (!fault.impossible().isEmpty()) {
            line.notTried(fault.impossible());
            Assumptions.abort(fault.impossible());
        }
        String author = nextAuthor();
        Workplace workplace = workplaceOf(author);
        try (Load load = load(author, workplace)) {
            duringWork(load, fault, line);
            isWholeAgain(workplace, load.stop(), line);
            wasRight(load.outcomes(), fault);
        }
        line.held();
    }

    /** What a platform that has just started does for the first time is not what a fault did to it. */
    private void warmUp() {
        String author = nextAuthor();
        Workplace workplace = workplaceOf(author);
        try (Load load = load(author, workplace)) {
            Pause.of(WARMING_UP);
            System.out.println("before any fault: " + Load.byRequest(load.outcomes()));
        }
    }

    /** Another one each time, so that nobody's list of notifications grows without end. */
    private String nextAuthor() {
        List<String> ids = List.copyOf(people.keySet());
        return ids.get(next++ % ids.size());
    }

    private Workplace workplaceOf(String author) {
        return new Workplace(
                KRING.onBehalfOf(author), List.copyOf(visitorsOf(author)), "Storing " + next, HOW_MANY_POSTS);
    }

    private Load load(String author, Workplace workplace) {
        return new Load(List.copyOf(visitorsOf(author)), workplace.posts(), looks(workplace), PEOPLE, THINKING);
    }

    private Collection<Client> visitorsOf(String author) {
        Map<String, Client> visitors = new LinkedHashMap<>(people);
        visitors.remove(author);
        return visitors.values();
    }

    private static void duringWork(Load load, Fault fault, FaultReport.Line line) {
        await().atMost(LONG).until(() -> load.acknowledgedSoFar() > PEOPLE);
        Instant struck = Instant.now();
        line.brokenFor(fault.happenTo(KRING));
        Instant mended = Instant.now();
        await("every part answers by itself")
                .atMost(LONG)
                .until(() -> KRING.parts().stream().allMatch(Part::isUp));
        line.everyPartAnswers(Duration.between(mended, Instant.now()));
        Pause.of(AFTERWARDS);
        load.stop();
        line.clientsSaw(load.outcomes(), load.worked(), struck);
        System.out.println(fault.what() + ", refused: " + Load.byRequest(load.failures()));
    }

    /** The clients' own logs beside PostgreSQL, Kafka, search and notifications. */
    private static void isWholeAgain(Workplace workplace, List<String> acknowledged, FaultReport.Line line) {
        Instant quiet = Instant.now();
        List<String> stored = workplace.mustHave(acknowledged);
        line.allCopiesAgree(stored.size(), Duration.between(quiet, Instant.now()));
        assertThat(Stored.creationsOf(stored, KRING))
                .as("creations in the event store")
                .isEqualTo(stored.size());
        List<String> published = Published.commentsIn(workplace.community(), KRING);
        assertThat(published).as("published").containsAll(stored);
        assertThat(stored).as("published and not stored").containsAll(published);
        line.published(published.size() - stored.size());
    }

    private static void wasRight(List<Load.Outcome> outcomes, Fault fault) {
        assertThat(outcomes).allMatch(Load.Outcome::right, "was right");
        assertThat(outcomes).allMatch(outcome -> outcome.took().compareTo(LONGEST_ANSWER) < 0, "waited for an answer");
        assertThat(outcomes)
                .filteredOn(Load.Outcome::failed)
                .allMatch(
                        outcome -> outcome.saysWhenToComeBack() || outcome.status() == 0 && fault.mayCutClientsOff(),
                        "said when to come back");
    }

    private static List<Load.Look> looks(Workplace workplace) {
        String post = workplace.posts().getFirst();
        return List.of(
                new Load.Look("/api/posts/" + post, post),
                new Load.Look("/api/feed", "\"items\""),
                new Load.Look("/api/search?q=druk", "\"items\""),
                new Load.Look("/api/notifications/unread-count", "\"count\""),
                new Load.Look("/api/communities/" + workplace.community(), workplace.community()),
                new Load.Look("/api/boards?limit=5", "\"items\""),
                // What a stranger would see: who is in needs the identity provider for nothing.
                new Load.Look("/identity/login", "password"));
    }

    private static Map<String, Client> colleagues() {
        Client noord = Running.signedIn("noord");
        await("the demo's people")
                .atMost(LONG)
                .until(() -> noord.get("/api/people?limit=100").items().size() > 20);
        Map<String, Client> people = new LinkedHashMap<>();
        noord.get("/api/people?limit=100")
                .items()
                .valueStream()
                .filter(person -> !person.get("guest").asBoolean())
                .map(person -> person.get("personId").stringValue())
                .forEach(person -> people.put(person, KRING.onBehalfOf(person)));
        ACCOUNTS.stream().map(Running::signedIn).forEach(client -> people.put(client.personId(), client));
        return people;
    }
}
