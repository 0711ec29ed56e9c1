package org.kring.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.kring.driver.Answer;
import org.kring.driver.Client;
import org.kring.driver.NewPost;
import tools.jackson.databind.JsonNode;

/** A community where somebody has posted and others comment, and the one check of what became of the comments. */
final class Workplace {

    private static final Duration LONG = Duration.ofMinutes(2);

    private final Client author;
    private final String community;
    private final List<String> posts;

    /** @param title a word that nothing else bears; the posts have it too */
    Workplace(Client author, List<Client> visitors, String title, int howManyPosts) {
        this.author = author;
        community = patiently(() ->
                        author.post("/api/communities", Map.of("name", title, "purpose", "Proef", "access", "OPEN")))
                .expect(201)
                .id();
        visitors.forEach(visitor -> assertThat(patiently(() -> visitor.post("/api/communities/" + community + "/join"))
                        .succeeded())
                .isTrue());
        posts = IntStream.rangeClosed(1, howManyPosts)
                .mapToObj(number -> post(title + " " + number))
                .toList();
    }

    private Workplace(Client author, String community, List<String> posts) {
        this.author = author;
        this.community = community;
        this.posts = posts;
    }

    /** The same place as the author finds it elsewhere, such as in a copy of the platform. */
    Workplace seenBy(Client authorElsewhere) {
        return new Workplace(authorElsewhere, community, posts);
    }

    private String post(String title) {
        return patiently(() -> author.post("/api/posts", NewPost.article(community, title, title)))
                .expect(201)
                .id();
    }

    /** Comes back when told to, as people's browsers do. */
    private static Answer patiently(Callable<Answer> request) {
        return await().atMost(LONG).until(request, answer -> !answer.saysWhenToComeBack());
    }

    String community() {
        return community;
    }

    List<String> posts() {
        return posts;
    }

    /** Every comment there, in the order in which its post shows it. */
    List<String> stored() {
        List<String> ids = new ArrayList<>();
        posts.forEach(post -> pages(
                "/api/posts/" + post + "/comments?sort=oldest",
                item -> ids.add(item.get("id").stringValue())));
        return ids;
    }

    List<String> found() {
        List<String> ids = new ArrayList<>();
        pages(
                "/api/search?q=druk&type=comment&community=" + community,
                item -> ids.add(item.get("id").stringValue()));
        return ids;
    }

    /** The comments of which the author of the posts was told. */
    List<String> told() {
        List<String> ids = new ArrayList<>();
        pages("/api/notifications?", item -> {
            if (item.get("communityId").stringValue().equals(community)) {
                ids.add(item.get("subject").get("id").stringValue());
            }
        });
        return ids;
    }

    /**
     * Everything acknowledged is stored, nothing twice, and search and notifications come to have the same.
     *
     * @return what is stored
     */
    List<String> mustHave(Collection<String> acknowledged) {
        List<String> stored = stored();
        assertThat(stored).as("stored").doesNotHaveDuplicates().containsAll(acknowledged);
        await("search")
                .atMost(LONG)
                .untilAsserted(() -> assertThat(found()).containsExactlyInAnyOrderElementsOf(stored));
        await("notifications")
                .atMost(LONG)
                .untilAsserted(() -> assertThat(told()).containsExactlyInAnyOrderElementsOf(stored));
        return stored;
    }

    private void pages(String path, Consumer<JsonNode> each) {
        String from = path + (path.endsWith("?") ? "" : "&") + "limit=100";
        String after = "";
        do {
            JsonNode page = author.get(from + after).expect(200).json();
            page.get("items").forEach(each);
            after = page.get("next").isNull()
                    ? ""
                    : "&after=" + page.get("next").stringValue();
        } while (!after.isEmpty());
    }
}
