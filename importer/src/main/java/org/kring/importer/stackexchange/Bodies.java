package org.kring.importer.stackexchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The JSON of requests. Fields that say nothing are left out. */
final class Bodies {
    private Bodies() {}

    static Object community(UUID id, String name, String purpose) {
        return Map.of("id", id, "name", name, "purpose", purpose, "access", "OPEN");
    }

    static Object person(UUID id, String handle, String name, String about) {
        return about.isBlank()
                ? Map.of("id", id, "handle", handle, "name", name)
                : Map.of("id", id, "handle", handle, "name", name, "about", about);
    }

    static Object question(UUID id, UUID community, Wording wording) {
        Map<String, Object> body = wording(wording);
        body.put("id", id);
        body.put("communityId", community);
        body.put("kind", "QUESTION");
        return body;
    }

    static Object editedQuestion(Wording wording) {
        return wording(wording);
    }

    static Object answer(UUID id, Wording wording) {
        return Map.of("id", id, "body", wording.body());
    }

    static Object editedAnswer(Wording wording) {
        return Map.of("body", wording.body());
    }

    static Object comment(UUID id, String text, @Nullable UUID replyTo) {
        String body = Markup.fromMarkdown(text);
        return replyTo == null ? Map.of("id", id, "body", body) : Map.of("id", id, "body", body, "replyTo", replyTo);
    }

    private static Map<String, Object> wording(Wording wording) {
        Map<String, Object> body = new LinkedHashMap<>();
        if (wording.title() != null) {
            body.put("title", wording.title());
        }
        body.put("body", wording.body());
        body.put("tags", List.copyOf(wording.tags()));
        return body;
    }
}
