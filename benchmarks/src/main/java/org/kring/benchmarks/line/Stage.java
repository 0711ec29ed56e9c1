package org.kring.benchmarks.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.kring.benchmarks.measure.Compiling;
import org.kring.benchmarks.measure.Contestant;
import org.kring.benchmarks.measure.Rounds;
import org.kring.benchmarks.platform.Person;
import org.kring.benchmarks.platform.Platform;
import org.kring.driver.NewPost;
import tools.jackson.databind.JsonNode;

/** What all lines find: a platform, its people in one community, posts with comments, a board of 500 cards. */
public final class Stage {

    public static final int PEOPLE = 64;
    private static final int A_FEW = 8;
    private static final int CARDS = 500;
    private static final int COLUMNS = 5;

    private final Platform platform;
    private final Extent extent;
    private final List<Person> people;
    private final String community;
    private final List<String> posts;
    private final String board;

    private Stage(
            Platform platform, Extent extent, List<Person> people, String community, List<String> posts, String board) {
        this.platform = platform;
        this.extent = extent;
        this.people = people;
        this.community = community;
        this.posts = posts;
        this.board = board;
    }

    public static Stage on(Platform platform, Extent extent) throws Exception {
        List<Person> people = platform.people(PEOPLE);
        String community = communityOf(people);
        List<String> posts = posts(people, community, extent.posts());
        String board = boardOf(people.getFirst(), community, CARDS);
        Stage stage = new Stage(platform, extent, people, community, posts, board);
        System.out.println("Warming up");
        new WarmUp(stage).untilLittleIsCompiled();
        return stage;
    }

    /** A line, begun when what others left behind has been worked off. */
    public LineResult measured(Line line) throws Exception {
        long left = platform.backlog().settled();
        Compiling compiling = Compiling.in(platform.cpu(Map.of()));
        LineResult measured = line.on(this);
        LineResult result = measured.with("Java's compilers took %.0f %% of the processors, its own warm-up included."
                .formatted(100 * compiling.shareOfProcessors()));
        return left == 0
                ? result
                : result.with("When it began, those who read the topics were %,d records behind.".formatted(left));
    }

    Platform platform() {
        return platform;
    }

    List<Person> people() {
        return people;
    }

    Person person(int number) {
        return people.get(number % people.size());
    }

    String community() {
        return community;
    }

    /** Different people are at different posts. */
    String post(int number) {
        return posts.get(number % posts.size());
    }

    int posts() {
        return posts.size();
    }

    String board() {
        return board;
    }

    /** @param path by the number of the person */
    Contestant readingThroughGateway(IntFunction<String> path) {
        return new Contestant("gateway", person -> person(person).gateway().get(path.apply(person)));
    }

    Contestant readingDirectly(String service, String path) {
        return new Contestant(
                service + "-service directly",
                person -> platform.direct(service, person(person)).get(path));
    }

    Rounds rounds() {
        return rounds(Map.of());
    }

    /** @param others processes that take part, by name */
    Rounds rounds(Map<String, Long> others) {
        return new Rounds(PEOPLE, extent.warmUp(), extent.round(), extent.rounds(), platform.cpu(others));
    }

    Extent extent() {
        return extent;
    }

    static String communityOf(List<Person> people) throws Exception {
        Person founder = people.getFirst();
        String community = id(founder.gateway()
                .postJson("/api/communities", Map.of("name", "Meting", "purpose", "Meten", "access", "OPEN")));
        for (Person member : people.subList(1, people.size())) {
            member.gateway().post("/api/communities/" + community + "/join", "");
        }
        return community;
    }

    /** Filled by one person, card after card. */
    static String boardOf(Person person, String community, int cards) throws Exception {
        List<Map<String, String>> columns = new ArrayList<>();
        for (int column = 0; column < COLUMNS; column++) {
            columns.add(Map.of("name", "Kolom " + column));
        }
        String board = id(person.gateway()
                .postJson("/api/boards", Map.of("name", "Bord", "communityId", community, "columns", columns)));
        List<String> ids = columnsOf(person, board);
        Words words = new Words(cards);
        for (int card = 0; card < cards; card++) {
            person.gateway()
                    .postJson(
                            "/api/boards/" + board + "/cards",
                            Map.of("columnId", ids.get(card % COLUMNS), "title", words.text(5)));
        }
        return board;
    }

    static List<String> columnsOf(Person person, String board) throws Exception {
        List<String> columns = new ArrayList<>();
        person.gateway()
                .getJson("/api/boards/" + board)
                .get("columns")
                .forEach(column -> columns.add(column.get("id").stringValue()));
        return columns;
    }

    static String id(JsonNode created) {
        return created.get("id").stringValue();
    }

    private static List<String> posts(List<Person> people, String community, int howMany) throws Exception {
        for (Person author : people) {
            // One after the other: the services have just started.
            postsBy(author, community, 0, 1);
        }
        List<Callable<List<String>>> writers = new ArrayList<>();
        for (int person = 0; person < people.size(); person++) {
            int who = person;
            writers.add(() -> postsBy(people.get(who), community, who, Math.ceilDiv(howMany, people.size())));
        }
        List<String> posts = new ArrayList<>();
        // A crowd before services that have just started is another measurement.
        try (var threads = Executors.newFixedThreadPool(A_FEW)) {
            for (Future<List<String>> written : threads.invokeAll(writers)) {
                posts.addAll(written.get());
            }
        }
        return posts;
    }

    private static List<String> postsBy(Person author, String community, int seed, int howMany) throws Exception {
        Words words = new Words(seed);
        List<String> posts = new ArrayList<>();
        for (int post = 0; post < howMany; post++) {
            posts.add(id(author.gateway()
                    .postJson("/api/posts", NewPost.question(community, words.text(6), words.text(80), words.word()))));
        }
        return posts;
    }
}
