package org.kring.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.kring.importer.KringDouble.Heard;
import org.kring.importer.KringDouble.Reply;
import tools.jackson.databind.JsonNode;

/** What the double was told, under Kring's rules for ids, versions and repetitions. */
public final class Things {
    private final Map<String, Thing> byId = new HashMap<>();
    private final Set<String> handles = new HashSet<>();
    private final Set<String> memberships = new HashSet<>();
    private final Set<String> reactions = new HashSet<>();
    private final List<String> changes = new ArrayList<>();

    /** A person, community, post, comment, district, board or card: each state that it had. */
    public record Thing(String kind, String by, String at, List<State> states, Set<String> accepted) {
        public JsonNode first() {
            return states.getFirst().content();
        }

        public JsonNode last() {
            return states.getLast().content();
        }
    }

    public record State(JsonNode content, String by, String at) {}

    synchronized Reply take(Heard heard) {
        List<String> path = heard.path();
        return switch (heard.method() + " " + path.getLast().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID")) {
            case "POST people" -> person(heard);
            case "GET people" -> new Reply(200, Map.of("items", people()));
            case "POST districts", "POST teams", "POST communities", "POST boards", "POST cards" ->
                create(path.getLast(), heard);
            case "POST posts" ->
                ifMember(heard, heard.content().path("communityId").asString(), "posts");
            case "POST comments" -> comment(heard);
            case "POST join" -> once(memberships, path.get(2) + "/" + heard.by());
            case "POST approve" -> once(memberships, path.get(2) + "/" + path.get(4));
            case "POST invitations" -> Reply.version(201, 0);
            case "PUT ID" -> path.contains("accepted-answers") ? accept(heard) : edit(heard);
            case "PUT like", "PUT thanks", "PUT insightful", "PUT celebrate" ->
                once(reactions, String.join("/", path) + "/" + heard.by());
            default -> Reply.problem(404, "not-found");
        };
    }

    private Reply person(Heard heard) {
        Thing known = byId.get(heard.content().path("id").asString());
        if (known != null) {
            return known.first().equals(heard.content()) ? Reply.version(201, 0) : Reply.problem(409, "person-exists");
        }
        if (!handles.add(heard.content().path("handle").asString())) {
            return Reply.problem(409, "handle-taken");
        }
        return create("people", heard);
    }

    private List<Map<String, String>> people() {
        return all("people").stream()
                .map(Thing::first)
                .map(person -> Map.of(
                        "personId",
                        person.path("id").asString(),
                        "handle",
                        person.path("handle").asString()))
                .toList();
    }

    private Reply comment(Heard heard) {
        Thing post = byId.get(heard.path().get(2));
        return post == null
                ? Reply.problem(404, "post-not-found")
                : ifMember(heard, post.first().path("communityId").asString(), "comments");
    }

    private Reply ifMember(Heard heard, String community, String kind) {
        boolean member = memberships.contains(community + "/" + heard.by())
                || Objects.equals(byId.get(community).by(), heard.by());
        return member ? create(kind, heard) : Reply.problem(403, "writing-is-for-members");
    }

    private Reply create(String kind, Heard heard) {
        if (heard.content().path("body").asString("").contains("REFUSE ME")) {
            return Reply.problem(400, "invalid");
        }
        String id = heard.content().path("id").asString();
        Thing known = byId.get(id);
        if (known != null) {
            boolean same = known.first().equals(heard.content()) && Objects.equals(known.by(), heard.by());
            return same ? Reply.version(201, version(known)) : Reply.problem(409, kind + "-exists");
        }
        State first = new State(heard.content(), heard.by(), heard.at());
        byId.put(id, new Thing(kind, heard.by(), heard.at(), new ArrayList<>(List.of(first)), new HashSet<>()));
        changes.add(kind + " " + id);
        return Reply.version(201, 0);
    }

    private Reply edit(Heard heard) {
        Thing thing = byId.get(heard.path().getLast());
        if (thing == null) {
            return Reply.problem(404, "not-found");
        }
        if (heard.ifMatch() != null && !heard.ifMatch().equals("\"" + version(thing) + "\"")) {
            return Reply.problem(412, "stale");
        }
        thing.states().add(new State(heard.content(), heard.by(), heard.at()));
        changes.add("edit " + heard.path());
        return Reply.version(200, version(thing));
    }

    private Reply accept(Heard heard) {
        Thing question = byId.get(heard.path().get(2));
        if (question.accepted().add(heard.path().getLast())) {
            changes.add("accept " + heard.path());
        }
        return Reply.version(200, version(question));
    }

    private Reply once(Set<String> done, String what) {
        if (done.add(what)) {
            changes.add(what);
        }
        return Reply.version(200, 0);
    }

    private static long version(Thing thing) {
        return thing.states().size() - 1 + thing.accepted().size();
    }

    /** Everything that was not a repetition. */
    public synchronized int changes() {
        return changes.size();
    }

    public synchronized List<Thing> all(String kind) {
        return byId.values().stream().filter(thing -> thing.kind().equals(kind)).toList();
    }

    public synchronized Thing with(String kind, String field, String value) {
        return all(kind).stream()
                .filter(thing -> thing.first().path(field).asString("").contains(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + kind + " with " + field + " " + value));
    }

    public synchronized int reactions() {
        return reactions.size();
    }

    public synchronized int memberships() {
        return memberships.size();
    }
}
