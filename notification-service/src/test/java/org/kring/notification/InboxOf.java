package org.kring.notification;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.kring.platform.test.Api;
import org.kring.platform.test.Person;
import tools.jackson.databind.JsonNode;

/** What one person has in their list about one community: tests share the people, never the community. */
public record InboxOf(Api api, Person person, UUID communityId) {

    public List<String> kinds() {
        return items().stream().map(item -> item.get("kind").stringValue()).toList();
    }

    public List<String> texts() {
        return items().stream().map(item -> item.get("text").stringValue()).toList();
    }

    public List<JsonNode> items() {
        return api.as(person)
                .get("/api/notifications?limit=100")
                .json()
                .get("items")
                .valueStream()
                .filter(item -> item.get("communityId").stringValue().equals(communityId.toString()))
                .toList();
    }

    /** Newest first. */
    public void becomes(String... kinds) {
        await().atMost(Duration.ofSeconds(15)).until(this::kinds, List.of(kinds)::equals);
    }
}
