package org.kring.importer.stackexchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.importer.api.Call;

/** What Kring is told, as requests. Who does it and when is added by who tells it. */
final class Calls {
    private Calls() {}

    static Call createPerson(UUID id, String handle, String name, String about) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("id", id, "handle", handle, "name", name));
        if (!about.isBlank()) {
            body.put("about", about);
        }
        return Call.post("/api/people", body);
    }

    static Call createCommunity(UUID id, String name, String purpose) {
        return Call.post("/api/communities", Map.of("id", id, "name", name, "purpose", purpose, "access", "OPEN"));
    }

    static Call join(UUID community) {
        return Call.post("/api/communities/" + community + "/join", Map.of());
    }

    static Call ask(UUID id, UUID community, Wording wording) {
        Map<String, Object> body = body(wording);
        body.put("id", id);
        body.put("communityId", community);
        body.put("kind", "QUESTION");
        return Call.post("/api/posts", body);
    }

    static Call editQuestion(UUID id, Wording wording) {
        return Call.put("/api/posts/" + id, body(wording));
    }

    static Call answer(UUID id, UUID question, Wording wording) {
        return Call.post(comments(question), Map.of("id", id, "body", wording.body()));
    }

    static Call editAnswer(UUID id, Wording wording) {
        return Call.put("/api/comments/" + id, Map.of("body", wording.body()));
    }

    static Call comment(UUID id, UUID question, String text, @Nullable UUID replyTo) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("id", id, "body", Markup.fromMarkdown(text)));
        if (replyTo != null) {
            body.put("replyTo", replyTo);
        }
        return Call.post(comments(question), body);
    }

    static Call accept(UUID answer, UUID question) {
        return Call.put("/api/posts/" + question + "/accepted-answers/" + answer);
    }

    static Call likeQuestion(UUID id) {
        return Call.put("/api/posts/" + id + "/reactions/like");
    }

    static Call likeAnswer(UUID id) {
        return Call.put("/api/comments/" + id + "/reactions/like");
    }

    private static Map<String, Object> body(Wording wording) {
        Map<String, Object> body = new LinkedHashMap<>();
        if (wording.title() != null) {
            body.put("title", wording.title());
        }
        body.put("body", wording.body());
        body.put("tags", List.copyOf(wording.tags()));
        return body;
    }

    private static String comments(UUID question) {
        return "/api/posts/" + question + "/comments";
    }
}
