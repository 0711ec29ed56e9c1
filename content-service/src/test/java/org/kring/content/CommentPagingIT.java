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
    void a_cursor_that_somebody_made_up_is_refused() {
        var path = "/api/posts/" + writing.publish(OOST, circles.open(), "UPDATE", "Stil") + "/comments?after=";
        for (var madeUp :
                List.of("+300000-01-01T00:00:00Z", "-300000-01-01T00:00:00Z", "2026-01-01T00:00:00Z", "gisteren")) {
            var cursor = madeUp + (madeUp.startsWith("2026") ? "\u001fgeen id" : "\u001f" + Api.newId());
            var encoded = Base64.getUrlEncoder().encodeToString(cursor.getBytes(StandardCharsets.UTF_8));
            assertThat(api.as(OOST).get(path + encoded).status()).as(madeUp).isEqualTo(400);
        }
    }

    @Test
    void orders_pages_and_cursors_that_make_no_sense_are_refused() {
        var path = "/api/posts/" + writing.publish(OOST, circles.open(), "UPDATE", "Stil") + "/comments";

        for (var query :
                List.of("?sort=worst", "?limit=0", "?limit=101", "?limit=x", "?after=x", "?sort=best&after=eA")) {
            assertThat(api.as(OOST).get(path + query).status()).as(query).isEqualTo(400);
        }
    }
}
