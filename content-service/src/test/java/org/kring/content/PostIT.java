package org.kring.content;

import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.platform.test.People.ANNA;
import static org.kring.platform.test.People.GAST;
import static org.kring.platform.test.People.NOORD;
import static org.kring.platform.test.People.OOST;
import static org.kring.platform.test.People.ZUID;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.events.CommunityEvent.CommunityRole;
import org.kring.platform.test.Answer;
import org.kring.platform.test.Api;
import org.springframework.beans.factory.annotation.Autowired;

@ContentTest
class PostIT {

    @Autowired
    Api api;

    @Autowired
    Circles circles;

    @Autowired
    Writing writing;

    private static Map<String, Object> question(UUID id, UUID community, String body) {
        var post = new HashMap<>(Writing.post(community, "QUESTION", body, "Fietsen", "fietsen", "C++"));
        post.put("id", id);
        post.put("title", "Waar staat mijn fiets?");
        return post;
    }

    @Test
    void a_question_is_published_and_read_back() {
        var community = circles.open();
        var id = Api.newId();

        var published = api.as(OOST).post("/api/posts", question(id, community, "Weet @noord dat, of @niemand?"));

        assertThat(published.status()).isEqualTo(201);
        assertThat(published.header("Location")).isEqualTo("/api/posts/" + id);
        assertThat(published.header("ETag")).isEqualTo("\"0\"");
        assertThat(published.id()).isEqualTo(id);
        assertThat(published.version()).isZero();

        var read = api.as(ZUID).get("/api/posts/" + id);
        assertThat(read.header("ETag")).isEqualTo("\"0\"");
        var post = read.json();
        assertThat(post.at("/author/personId").stringValue())
                .isEqualTo(OOST.id().toString());
        assertThat(post.at("/author/name").stringValue()).isEqualTo("Otto Oost");
        assertThat(post.get("communityName").stringValue()).isEqualTo("Fietsers");
        assertThat(post.get("title").stringValue()).isEqualTo("Waar staat mijn fiets?");
        assertThat(post.get("tags").toString()).isEqualTo("[\"fietsen\",\"c++\"]");
        assertThat(post.get("mentions").toString()).isEqualTo("[\"" + NOORD.id() + "\"]");
        assertThat(post.get("commentCount").intValue()).isZero();
        assertThat(post.get("reactionCounts").toString())
                .isEqualTo("{\"like\":0,\"thanks\":0,\"insightful\":0,\"celebrate\":0}");
        assertThat(post.get("editedAt").isNull()).isTrue();
    }

    @Test
    void a_guest_learns_of_nobody_outside_the_community_by_mentioning_them() {
        var community = circles.open();
        circles.grant(community, GAST, CommunityRole.GUEST);
        var id = Api.newId();

        api.as(GAST).post("/api/posts", question(id, community, "Weten @noord of @zuid dat?"));

        assertThat(api.as(GAST).get("/api/posts/" + id).json().get("mentions").toString())
                .isEqualTo("[\"" + NOORD.id() + "\"]");
    }

    @Test
    void a_post_sent_twice_is_published_once_and_another_under_its_id_is_refused() {
        var community = circles.open();
        var id = Api.newId();
        api.as(OOST).post("/api/posts", question(id, community, "Eerst"));

        var again = api.as(OOST).post("/api/posts", question(id, community, "Eerst"));
        var other = api.as(OOST).post("/api/posts", question(id, community, "Anders"));

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.id()).isEqualTo(id);
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.problem()).isEqualTo("post-exists-already");
        assertThat(writing.ids(OOST, "/api/posts?community=" + community)).containsExactly(id);
    }

    @Test
    void ten_clicks_at_once_publish_one_post() throws Exception {
        var community = circles.open();
        var id = Api.newId();
        Callable<Answer> click = () -> api.as(OOST).post("/api/posts", question(id, community, "Klik"));

        try (var clicks = newVirtualThreadPerTaskExecutor()) {
            assertThat(clicks.invokeAll(Collections.nCopies(10, click)))
                    .extracting(Future::resultNow)
                    .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
        }

        assertThat(writing.ids(OOST, "/api/posts?community=" + community)).containsExactly(id);
    }

    @Test
    void author_and_manager_edit_and_others_do_not() {
        var community = circles.open();
        circles.grant(community, ANNA, CommunityRole.MEMBER);
        var path = "/api/posts/" + writing.publish(OOST, community, "UPDATE", "Nieuw", "stalling");

        assertThat(api.as(OOST)
                        .put(path, Map.of("body", "Beter", "tags", List.of("hal")))
                        .version())
                .isOne();
        assertThat(api.as(NOORD).put(path, Map.of("body", "Best")).version()).isEqualTo(2);
        assertThat(api.as(ANNA).put(path, Map.of("body", "Van mij")).problem()).isEqualTo("not-your-post");
        assertThat(api.onBehalfOf(ANNA).put(path, Map.of("body", "Overgenomen")).version())
                .isEqualTo(3);

        var post = writing.read(OOST, path);
        assertThat(post.get("body").stringValue()).isEqualTo("Overgenomen");
        assertThat(post.get("editedAt").isNull()).isFalse();
        assertThat(post.at("/author/name").stringValue()).isEqualTo("Otto Oost");
        assertThat(writing.ids(OOST, "/api/posts?tag=hal&community=" + community))
                .isEmpty();
    }

    @Test
    void an_edit_of_what_somebody_changed_meanwhile_is_refused() {
        var path = "/api/posts/" + writing.publish(OOST, circles.open(), "UPDATE", "Nieuw");
        api.as(OOST).put(path, Map.of("body", "Beter"));

        var stale = api.as(OOST).ifMatch(0).put(path, Map.of("body", "Ook beter"));
        var fresh = api.as(OOST).ifMatch(1).put(path, Map.of("body", "Ook beter"));

        assertThat(stale.status()).isEqualTo(412);
        assertThat(fresh.status()).isEqualTo(200);
        assertThat(fresh.header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void a_deleted_post_vanishes_everywhere() {
        var community = circles.open();
        var id = writing.publish(OOST, community, "UPDATE", "Weg ermee", "weg-" + community);
        var comment = writing.comment(OOST, id, "Jammer");

        assertThat(api.as(OOST).delete("/api/posts/" + id).status()).isEqualTo(204);

        var gone = List.of(
                api.as(OOST).get("/api/posts/" + id),
                api.as(OOST).get("/api/posts/" + id + "?at=2100-01-01T00:00:00Z"),
                api.as(OOST).get("/api/posts/" + id + "/comments"),
                api.as(OOST).get("/api/comments/" + comment),
                api.as(OOST).put("/api/comments/" + comment, Map.of("body", "Toch")),
                api.as(OOST).put("/api/posts/" + id, Map.of("body", "Toch")),
                api.as(OOST).put("/api/posts/" + id + "/reactions/like"),
                api.as(OOST).post("/api/posts/" + id + "/comments", Map.of("body", "Toch")),
                api.as(OOST).delete("/api/posts/" + id));
        assertThat(gone).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(404));
        assertThat(writing.ids(OOST, "/api/posts?community=" + community)).isEmpty();
        assertThat(writing.ids(OOST, "/api/posts?tag=weg-" + community)).isEmpty();
        assertThat(writing.ids(OOST, "/api/feed")).doesNotContain(id);
    }

    @Test
    void news_is_published_by_managers_only() {
        var community = circles.open();

        assertThat(api.as(OOST)
                        .post("/api/posts", Writing.post(community, "NEWS", "Nieuws"))
                        .problem())
                .isEqualTo("news-is-for-managers");
        assertThat(api.as(NOORD)
                        .post("/api/posts", Writing.post(community, "NEWS", "Nieuws"))
                        .status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IDEA", "DOCUMENT"})
    void kinds_that_have_no_home_yet_are_refused_with_what_to_do_instead(String kind) {
        var refused = api.as(NOORD).post("/api/posts", Writing.post(circles.open(), kind, "Later"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.problem()).isEqualTo("kind-not-offered");
    }

    @Test
    void what_is_too_long_missing_or_malformed_is_refused_and_not_stored() {
        var community = circles.open();
        var tooMany = Collections.nCopies(11, "tag").toArray(String[]::new);
        var refused = List.of(
                Writing.post(community, "UPDATE", "x".repeat(100_001)),
                Writing.post(community, "UPDATE", "  "),
                Writing.post(community, "UPDATE", "Tekst", tooMany),
                Writing.post(community, "UPDATE", "Tekst", "met spatie"),
                Writing.post(community, "UPDATE", "Tekst", ""),
                Writing.post(community, "UPDATE", "Tekst", "x".repeat(51)),
                Writing.post(community, "GERUCHT", "Tekst"),
                Writing.post(community, "UPDATE", "nul\u0000"),
                Map.of("communityId", community, "kind", "UPDATE", "body", "Tekst", "title", "x".repeat(301)),
                Map.of("communityId", "geen id", "kind", "UPDATE", "body", "Tekst"),
                Map.of("kind", "UPDATE", "body", "Tekst"),
                "{\"communityId\": ");

        assertThat(refused)
                .extracting(body -> api.as(OOST).post("/api/posts", body))
                .allSatisfy(
                        answer -> assertThat(answer.status()).as(answer.body()).isEqualTo(400));
        assertThat(writing.ids(OOST, "/api/posts?community=" + community)).isEmpty();
    }

    @Test
    void script_and_sql_are_text_like_any_other() {
        var text = "<script>alert(1)</script> '; drop table post; -- {{7*7}} 🚲 \\u0041";
        var id = writing.publish(OOST, circles.open(), "UPDATE", text);

        assertThat(writing.read(OOST, "/api/posts/" + id).get("body").stringValue())
                .isEqualTo(text);
    }

    @Test
    void the_longest_post_there_may_be_is_stored_whole() {
        var longest = "é".repeat(100_000);
        var id = writing.publish(OOST, circles.open(), "ARTICLE", longest);

        assertThat(writing.read(OOST, "/api/posts/" + id).get("body").stringValue())
                .isEqualTo(longest);
    }
}
