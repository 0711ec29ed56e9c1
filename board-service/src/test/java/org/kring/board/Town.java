package org.kring.board;

import static org.awaitility.Awaitility.await;
import static org.kring.platform.test.People.GAST;
import static org.kring.platform.test.People.NOORD;
import static org.kring.platform.test.People.OOST;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kring.events.CommunityEvent.Access;
import org.kring.events.CommunityEvent.CommunityCreated;
import org.kring.events.CommunityEvent.CommunityRole;
import org.kring.events.CommunityEvent.GrantedBy;
import org.kring.events.CommunityEvent.MembershipEnded;
import org.kring.events.CommunityEvent.MembershipGranted;
import org.kring.events.KringEvent;
import org.kring.platform.test.Answer;
import org.kring.platform.test.Api;
import org.kring.platform.test.People;
import org.kring.platform.test.Person;
import org.kring.platform.test.Published;
import tools.jackson.databind.JsonNode;

/**
 * Three communities as community-service tells of them. In each, Noord is manager and Oost is member; Gast is guest of
 * the open one; Zuid and Anna are in none.
 */
public final class Town {

    private static final Instant FOUNDED = Instant.parse("2026-01-02T08:00:00Z");

    public final UUID open = Api.newId();
    public final UUID closed = Api.newId();
    public final UUID secret = Api.newId();
    private final Api api;
    private final Published published;

    private Town(Api api, Published published) {
        this.api = api;
        this.published = published;
    }

    public static Town founded(Api api, Published published) {
        Town town = new Town(api, published);
        People.all().forEach(person -> published.send(person.introduced()));
        published.send(town.founding(town.open, Access.OPEN));
        published.send(granted(town.open, GAST, CommunityRole.GUEST));
        published.send(town.founding(town.closed, Access.CLOSED));
        published.send(town.founding(town.secret, Access.SECRET));
        await().until(() -> Stream.of(town.open, town.closed, town.secret)
                .allMatch(community -> town.mayWrite(NOORD, community) && town.mayWrite(OOST, community)));
        await().until(() -> town.mayWrite(GAST, town.open));
        return town;
    }

    /** Somebody new becomes a member. */
    public void admit(Person person, UUID community) {
        published.send(person.introduced(), granted(community, person, CommunityRole.MEMBER));
        await().until(() -> mayWrite(person, community));
    }

    public void dismiss(Person person, UUID community) {
        published.send(new MembershipEnded(community, person.id(), NOORD.id(), FOUNDED));
    }

    /** A board with To do, Doing (at most {@code wipLimit} cards, null for any) and Done, made by Noord. */
    public UUID board(UUID community, Integer wipLimit) {
        return api.as(NOORD)
                .post("/api/boards", Map.of("name", "Harbour", "communityId", community, "columns", columns(wipLimit)))
                .id();
    }

    /** The ids of a board's columns. */
    public List<UUID> columnsOf(UUID board) {
        return ids(page(board).get("columns"));
    }

    public UUID card(UUID board, UUID column, String title) {
        return create(board, column, title).id();
    }

    public Answer create(UUID board, UUID column, String title) {
        return api.as(OOST).post("/api/boards/" + board + "/cards", Map.of("columnId", column, "title", title));
    }

    public Answer move(UUID card, UUID column, int position) {
        return api.as(OOST).post("/api/cards/" + card + "/move", Map.of("columnId", column, "position", position));
    }

    public JsonNode page(UUID board) {
        return api.as(NOORD).get("/api/boards/" + board).json();
    }

    /** The cards of a column, in the order shown. */
    public List<UUID> cardsIn(UUID board, int column) {
        return ids(page(board).get("columns").get(column).get("cards"));
    }

    public static List<UUID> ids(JsonNode things) {
        return IntStream.range(0, things.size())
                .mapToObj(i -> UUID.fromString(things.get(i).get("id").stringValue()))
                .toList();
    }

    private static List<Map<String, Object>> columns(Integer wipLimit) {
        Map<String, Object> doing = wipLimit == null
                ? Map.of("name", "Doing", "stage", "DOING")
                : Map.of("name", "Doing", "stage", "DOING", "wipLimit", wipLimit);
        return List.of(Map.of("name", "To do", "stage", "TODO"), doing, Map.of("name", "Done", "stage", "DONE"));
    }

    private KringEvent[] founding(UUID community, Access access) {
        return new KringEvent[] {
            new CommunityCreated(community, "Harbour " + access, "Work", access, null, null, NOORD.id(), FOUNDED),
            granted(community, NOORD, CommunityRole.MANAGER),
            granted(community, OOST, CommunityRole.MEMBER)
        };
    }

    private static MembershipGranted granted(UUID community, Person person, CommunityRole role) {
        return new MembershipGranted(community, person.id(), role, GrantedBy.FOUNDING, NOORD.id(), FOUNDED);
    }

    private boolean mayWrite(Person person, UUID community) {
        int status = api.as(person)
                .post("/api/boards", Map.of("name", "Trial", "communityId", community, "columns", columns(null)))
                .status();
        return status == 201;
    }
}
