package org.kring.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.platform.test.Answer;
import org.kring.platform.test.Api;
import org.kring.platform.test.Person;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.JsonNode;

/** Writes posts and comments over HTTP, and reads lists to their end. */
@TestComponent
public class Writing {

    private final Api api;

    Writing(Api api) {
        this.api = api;
    }

    static Map<String, Object> post(UUID community, String kind, String body, String... tags) {
        return Map.of("communityId", community, "kind", kind, "body", body, "tags", List.of(tags));
    }

    public UUID publish(Person author, UUID community, String kind, String body, String... tags) {
        return created(api.as(author).post("/api/posts", post(community, kind, body, tags)));
    }

    UUID comment(Person author, UUID post, String body) {
        return comment(author, post, body, null);
    }

    UUID comment(Person author, UUID post, String body, @Nullable UUID replyTo) {
        Map<String, Object> comment = new HashMap<>(Map.of("body", body));
        if (replyTo != null) {
            comment.put("replyTo", replyTo);
        }
        return created(api.as(author).post("/api/posts/" + post + "/comments", comment));
    }

    JsonNode read(Person reader, String path) {
        var answer = api.as(reader).get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    /** All pages of a list, one after the other. */
    List<JsonNode> all(Person reader, String path, int limit) {
        List<JsonNode> items = new ArrayList<>();
        var first = path + (path.contains("?") ? "&" : "?") + "limit=" + limit;
        for (var next = first; next != null; ) {
            var page = read(reader, next);
            page.get("items").forEach(items::add);
            next = page.get("next").isNull()
                    ? null
                    : first + "&after=" + page.get("next").stringValue();
        }
        return items;
    }

    List<UUID> ids(Person reader, String path) {
        return all(reader, path, 100).stream()
                .map(item -> UUID.fromString(item.get("id").stringValue()))
                .toList();
    }

    private static UUID created(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.id();
    }
}
