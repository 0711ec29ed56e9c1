package org.kring.content;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.platform.test.People.NOORD;
import static org.kring.platform.test.People.OOST;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kring.platform.test.Api;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ContentTest
class CommentPagingIT {

    private static final int MANY = 250;

    @Autowired
    Api api;

    @Autowired
    Circles circles;

    @Autowired
    Writing writing;

    private static Instant createdAt(JsonNode comment) {
        return Instant.parse(comment.get("createdAt").stringValue());
    }

    private static int score(JsonNode comment) {
        return comment.get("reactionCounts")
                .valueStream()
                .mapToInt(JsonNode::intValue)
                .sum();
    }

    private static List<UUID> ids(List<JsonNode> comments) {
        return comments.stream()
                .map(comment -> UUID.fromString(comment.get("id").stringValue()))
                .toList();
    }

    @Test
    void two_hundred_and_fifty_comments_are_paged_without_gap_or_double_in_each_order() {
        var post = writing.publish(OOST, circles.open(), "UPDATE", "Druk");
        var written = new ArrayList<UUID>();
        for (int i = 0; i < MANY; i++) {
            var comment = writing.comment(OOST, post, "Nummer " + i);
            written.add(comment);
            if (i % 3 == 0) {
                api.as(OOST).put("/api/comments/" + comment + "/reactions/like");
            }
            if (i % 7 == 0) {
                api.as(NOORD).put("/api/comments/" + comment + "/reactions/thanks");
            }
        }
        var path = "/api/posts/" + post + "/comments?sort=";

        assertThat(ids(writing.all(NOORD, path + "oldest", 7))).containsExactlyElementsOf(written);
        assertThat(ids(writing.all(NOORD, path + "newest", 40))).containsExactlyElementsOf(written.reversed());
        var best = writing.all(NOORD, path + "best", 9);
        assertThat(ids(best)).containsExactlyInAnyOrderElementsOf(written);
        assertThat(best)
                .isSortedAccordingTo(
                        comparing(CommentPagingIT::score).reversed().thenComparing(CommentPagingIT::createdAt));
        assertThat(writing.read(NOORD, "/api/posts/" + post).get("commentCount").intValue())
                .isEqualTo(MANY);
    }

    @Test
    void the_way_back_shows_what_the_way_on_showed() {
        var post = postWithComments(23);
        for (var sort : List.of("oldest", "newest", "best")) {
            var path = "/api/posts/" + post + "/comments?limit=5&sort=" + sort;
            var onward = new ArrayList<JsonNode>();
            for (var page = writing.read(NOORD, path);
                    ;
                    page = writing.read(NOORD, follow(path, "after", page, "next"))) {
                onward.add(page);
                if (page.get("next").isNull()) {
                    break;
                }
            }

            assertThat(onward.getFirst().get("previous").isNull()).isTrue();
            for (int i = onward.size() - 1; i > 0; i--) {
                var back = writing.read(NOORD, follow(path, "before", onward.get(i), "previous"));
                assertThat(back.get("items"))
                        .as("%s, back from page %s", sort, i)
                        .isEqualTo(onward.get(i - 1).get("items"));
                assertThat(back.get("previous").isNull()).isEqualTo(i == 1);
                assertThat(writing.read(NOORD, follow(path, "after", back, "next"))
                                .get("items"))
                        .isEqualTo(onward.get(i).get("items"));
            }
        }
    }

    @Test
    void a_page_around_a_comment_holds_it_in_the_middle_and_leads_on_both_ways() {
        var post = postWithComments(23);
        for (var sort : List.of("oldest", "newest", "best")) {
            var path = "/api/posts/" + post + "/comments?limit=6&sort=" + sort;
            var all = ids(writing.all(NOORD, path, 100));

            var around = writing.read(NOORD, path + "&around=" + all.get(11));
            assertThat(ids(around)).as(sort).isEqualTo(all.subList(8, 14));
            assertThat(ids(writing.read(NOORD, follow(path, "before", around, "previous"))))
                    .isEqualTo(all.subList(2, 8));
            assertThat(ids(writing.read(NOORD, follow(path, "after", around, "next"))))
                    .isEqualTo(all.subList(14, 20));

            var first = writing.read(NOORD, path + "&around=" + all.getFirst());
            assertThat(ids(first)).isEqualTo(all.subList(0, 3));
            assertThat(first.get("previous").isNull()).isTrue();
            var last = writing.read(NOORD, path + "&around=" + all.getLast());
            assertThat(ids(last)).isEqualTo(all.subList(19, 23));
            assertThat(last.get("next").isNull()).isTrue();
            var one = "/api/posts/" + post + "/comments?limit=1&sort=" + sort + "&around=" + all.get(4);
            assertThat(ids(writing.read(NOORD, one))).containsExactly(all.get(4));
        }
    }

    @Test
    void a_page_is_around_a_comment_of_this_post_that_is_listed() {
        var post = postWithComments(3);
        var around = "/api/posts/" + post + "/comments?around=";
        var elsewhere = writing.comment(OOST, postWithComments(1), "Elders");
        var deleted = writing.comment(OOST, post, "Weg");
        var stub = writing.comment(OOST, post, "Ook weg");
        writing.comment(NOORD, post, "Jammer", stub);
        api.as(OOST).delete("/api/comments/" + deleted);
        api.as(OOST).delete("/api/comments/" + stub);

        for (var nowhere : List.of(elsewhere, deleted, Api.newId())) {
            assertThat(api.as(NOORD).get(around + nowhere).status()).isEqualTo(404);
            assertThat(api.as(NOORD).get(around + nowhere).problem()).isEqualTo("comment-not-found");
        }
        assertThat(ids(writing.read(NOORD, around + stub))).contains(stub);
    }

    private UUID postWithComments(int many) {
        var post = writing.publish(OOST, circles.open(), "UPDATE", "Druk");
        for (int i = 0; i < many; i++) {
            var comment = writing.comment(OOST, post, "Nummer " + i);
            if (i % 3 == 0) {
                api.as(OOST).put("/api/comments/" + comment + "/reactions/like");
            }
        }
        return post;
    }

    private static String follow(String path, String parameter, JsonNode page, String cursor) {
        return path + "&" + parameter + "=" + page.get(cursor).stringValue();
    }

    private static List<UUID> ids(JsonNode page) {
        return ids(page.get("items").valueStream().toList());
    }

    @Test
    void a_cursor_that_somebody_made_up_is_refused() {
        var path = "/api/posts/" + writing.publish(OOST, circles.open(), "UPDATE", "Stil") + "/comments?";
        for (var madeUp :
                List.of("+300000-01-01T00:00:00Z", "-300000-01-01T00:00:00Z", "2026-01-01T00:00:00Z", "gisteren")) {
            var cursor = madeUp + (madeUp.startsWith("2026") ? "\u001fgeen id" : "\u001f" + Api.newId());
            var encoded = Base64.getUrlEncoder().encodeToString(cursor.getBytes(StandardCharsets.UTF_8));
            for (var parameter : List.of("after", "before")) {
                var refused = api.as(OOST).get(path + parameter + "=" + encoded);
                assertThat(refused.status()).as(madeUp).isEqualTo(400);
                assertThat(refused.json().at("/errors/0/field").stringValue()).isEqualTo(parameter);
            }
        }
    }

    @Test
    void orders_pages_and_cursors_that_make_no_sense_are_refused() {
        var path = "/api/posts/" + writing.publish(OOST, circles.open(), "UPDATE", "Stil") + "/comments";

        for (var query : List.of(
                "?sort=worst",
                "?limit=0",
                "?limit=101",
                "?limit=x",
                "?after=x",
                "?before=x",
                "?around=x",
                "?sort=best&after=eA",
                "?after=eA&before=eA",
                "?before=eA&around=" + Api.newId())) {
            assertThat(api.as(OOST).get(path + query).status()).as(query).isEqualTo(400);
        }
    }
}
