package org.kring.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.platform.test.People.GAST;
import static org.kring.platform.test.People.NOORD;
import static org.kring.platform.test.People.OOST;
import static org.kring.platform.test.People.ZUID;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.platform.test.Answer;
import org.kring.platform.test.Api;
import org.kring.platform.test.Person;
import org.kring.platform.test.Published;
import org.kring.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Every endpoint that names a board, a card or a community, held against who asks. */
@ServiceTest
class AccessMatrixIT {

    @Autowired
    Api api;

    @Autowired
    Published published;

    Town town;

    @BeforeEach
    void found() {
        town = Town.founded(api, published);
    }

    record Request(String name, Function<Api.Session, Answer> send) {}

    @Test
    void an_open_board_is_read_by_all_but_strange_guests_and_written_by_members() {
        Place place = place(town.open);
        place.reads().forEach(read -> answered(read, 200, NOORD, OOST, ZUID, GAST));
        place.writes().forEach(write -> answered(write, 403, ZUID));
        place.writes().forEach(write -> allowed(write, OOST, GAST));
        place.ownersWrites().forEach(write -> answered(write, 403, OOST, ZUID, GAST));
        place.ownersWrites().forEach(write -> allowed(write, NOORD));
    }

    @Test
    void a_closed_board_tells_strangers_how_to_ask_and_guests_nothing() {
        Place place = place(town.closed);
        place.reads().forEach(read -> answered(read, 200, NOORD, OOST));
        place.all().forEach(any -> answered(any, 403, ZUID));
        place.all().forEach(any -> answered(any, 404, GAST));
        assertThat(api.as(ZUID).get("/api/boards/" + place.board).problem()).isEqualTo("members-only");
    }

    @Test
    void a_secret_board_is_to_strangers_as_if_it_were_not() {
        Place place = place(town.secret);
        Place nowhere = new Place(Api.newId(), Api.newId(), Api.newId(), Api.newId());
        place.reads().forEach(read -> answered(read, 200, NOORD, OOST));
        List<Request> hidden = place.all();
        for (int i = 0; i < hidden.size(); i++) {
            for (Person stranger : List.of(ZUID, GAST)) {
                Answer answer = hidden.get(i).send().apply(api.as(stranger));
                Answer unknown = nowhere.all().get(i).send().apply(api.as(stranger));
                assertThat(answer.status()).as(hidden.get(i).name()).isEqualTo(404);
                assertThat(answer.problem()).as(hidden.get(i).name()).isEqualTo(unknown.problem());
            }
        }
    }

    @Test
    void lists_hold_only_what_the_reader_may_read() {
        Place open = place(town.open);
        Place closed = place(town.closed);
        Place secret = place(town.secret);
        for (String list : List.of("/api/boards?limit=100", "/api/work/overview?limit=100")) {
            assertThat(api.as(OOST).get(list).body()).contains(open.id(), closed.id(), secret.id());
            assertThat(api.as(ZUID).get(list).body()).contains(open.id()).doesNotContain(closed.id(), secret.id());
            assertThat(api.as(GAST).get(list).body()).contains(open.id()).doesNotContain(closed.id(), secret.id());
        }
    }

    @Test
    void without_a_passport_nothing_is_answered() {
        Place place = place(town.open);
        Stream.concat(
                        place.all().stream(),
                        Stream.of(get("/api/work/mine"), get("/api/work/overview"), get("/api/boards")))
                .forEach(request -> assertThat(
                                request.send().apply(api.anonymous()).status())
                        .as(request.name())
                        .isEqualTo(401));
        assertThat(api.with("forged").get("/api/boards").status()).isEqualTo(401);
    }

    @Test
    void only_an_importer_says_when_something_was() {
        Answer refused = api.as(OOST)
                .header("Kring-Occurred-At", "2020-01-01T00:00:00Z")
                .post("/api/boards", newBoard(town.open));
        assertThat(refused.status()).isEqualTo(403);
        UUID board = api.onBehalfOf(OOST)
                .header("Kring-Occurred-At", "2020-01-01T00:00:00Z")
                .post("/api/boards", newBoard(town.open))
                .id();
        assertThat(town.page(board).get("createdAt").stringValue()).startsWith("2020-01-01");
        assertThat(town.page(board).get("createdBy").stringValue())
                .isEqualTo(OOST.id().toString());
    }

    private void answered(Request request, int status, Person... people) {
        for (Person person : people) {
            assertThat(request.send().apply(api.as(person)).status())
                    .as("%s by %s", request.name(), person.handle())
                    .isEqualTo(status);
        }
    }

    private void allowed(Request request, Person... people) {
        for (Person person : people) {
            assertThat(request.send().apply(api.as(person)).status())
                    .as("%s by %s", request.name(), person.handle())
                    .isBetween(200, 204);
        }
    }

    private Place place(UUID community) {
        UUID board = town.board(community, null);
        UUID column = town.columnsOf(board).get(0);
        return new Place(community, board, column, town.card(board, column, "Rope"));
    }

    private static Map<String, Object> newBoard(UUID community) {
        return Map.of("name", "New", "communityId", community, "columns", List.of(Map.of("name", "All")));
    }

    private static Request get(String path) {
        return new Request("GET " + path, session -> session.get(path));
    }

    /** A community with a board, a column and a card, and all that can be asked of them. */
    record Place(UUID community, UUID board, UUID column, UUID card) {

        String id() {
            return board.toString();
        }

        List<Request> reads() {
            String now = Instant.now().toString();
            return List.of(
                    get("/api/boards?community=" + community),
                    get("/api/boards/" + board),
                    get("/api/boards/" + board + "?at=" + now),
                    get("/api/boards/" + board + "/history"),
                    get("/api/cards/" + card),
                    get("/api/cards/" + card + "?at=" + now));
        }

        List<Request> writes() {
            String path = "/api/cards/" + card;
            return List.of(
                    new Request("create board", session -> session.post("/api/boards", newBoard(community))),
                    new Request(
                            "create card",
                            session -> session.post(
                                    "/api/boards/" + board + "/cards", Map.of("columnId", column, "title", "New"))),
                    new Request("edit card", session -> session.patch(path, Map.of("title", "Chain"))),
                    new Request("move card", session -> session.post(path + "/move", Map.of("columnId", column))),
                    new Request("assign", session -> session.put(path + "/assignees/" + NOORD.id())),
                    new Request("unassign", session -> session.delete(path + "/assignees/" + NOORD.id())),
                    new Request("archive", session -> session.delete(path)),
                    new Request("restore", session -> session.post(path + "/restore")));
        }

        List<Request> ownersWrites() {
            return List.of(
                    new Request("edit board", session -> session.patch("/api/boards/" + board, Map.of("name", "X"))),
                    new Request("delete board", session -> session.delete("/api/boards/" + board)));
        }

        List<Request> all() {
            List<Request> all = new ArrayList<>(reads());
            all.addAll(writes());
            all.addAll(ownersWrites());
            return all;
        }
    }
}
