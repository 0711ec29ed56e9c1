package org.kring.content;

import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.platform.test.People.ANNA;
import static org.kring.platform.test.People.NOORD;
import static org.kring.platform.test.People.OOST;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.events.CommunityEvent.CommunityRole;
import org.kring.platform.test.Api;
import org.springframework.beans.factory.annotation.Autowired;

@ContentTest
class CommentIT {

    @Autowired
    Api api;

    @Autowired
    Circles circles;

    @Autowired
    Writing writing;

    private UUID community;
    private UUID post;
    private String comments;

    @BeforeEach
    void a_post_to_comment_on() {
        community = circles.open();
        post = writing.publish(OOST, community, "UPDATE", "Nieuw");
        comments = "/api/posts/" + post + "/comments";
    }

    private int commentCount() {
        return writing.read(OOST, "/api/posts/" + post).get("commentCount").intValue();
    }

    @Test
    void a_comment_and_a_reply_are_written_and_read_back() {
        var comment = api.as(NOORD).post(comments, Map.of("body", "Mooi, @anna"));
        var reply = writing.comment(OOST, post, "Vind ik ook", comment.id());

        assertThat(comment.status()).isEqualTo(201);
        assertThat(comment.header("Location")).isEqualTo("/api/comments/" + comment.id());
        var read = writing.read(ANNA, "/api/comments/" + comment.id());
        assertThat(read.get("postId").stringValue()).isEqualTo(post.toString());
        assertThat(read.at("/author/name").stringValue()).isEqualTo("Nina Noord");
        assertThat(read.get("replyCount").intValue()).isOne();
        assertThat(read.get("replyTo").isNull()).isTrue();
        var replied = writing.read(ANNA, "/api/comments/" + reply);
        assertThat(replied.get("replyTo").stringValue()).isEqualTo(comment.id().toString());
        assertThat(commentCount()).isEqualTo(2);
    }

    @Test
    void a_comment_sent_twice_is_written_once_and_another_under_its_id_is_refused() {
        var comment = Map.of("id", Api.newId(), "body", "Een keer");
        var first = api.as(OOST).post(comments, comment);
        var again = api.as(OOST).post(comments, comment);
        var other = api.as(OOST).post(comments, Map.of("id", first.id(), "body", "Anders"));

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(other.problem()).isEqualTo("comment-exists-already");
        assertThat(commentCount()).isOne();
    }

    @Test
    void the_id_of_something_else_is_refused() {
        var taken = api.as(OOST).post(comments, Map.of("id", post, "body", "Nummer van het bericht"));

        assertThat(taken.status()).isEqualTo(409);
        assertThat(commentCount()).isZero();
        assertThat(api.as(OOST)
                        .put("/api/posts/" + post, Map.of("body", "Blijft"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void author_and_manager_change_a_comment_and_others_do_not() {
        circles.grant(community, ANNA, CommunityRole.MEMBER);
        var comment = "/api/comments/" + writing.comment(OOST, post, "Eerst");

        assertThat(api.as(OOST).put(comment, Map.of("body", "Beter")).version()).isOne();
        assertThat(api.as(OOST).ifMatch(0).put(comment, Map.of("body", "Oud")).status())
                .isEqualTo(412);
        assertThat(api.as(ANNA).put(comment, Map.of("body", "Van mij")).problem())
                .isEqualTo("not-your-comment");
        assertThat(api.as(ANNA).delete(comment).problem()).isEqualTo("not-your-comment");
        assertThat(api.as(NOORD).put(comment, Map.of("body", "Best")).version()).isEqualTo(2);
        assertThat(writing.read(OOST, comment).get("body").stringValue()).isEqualTo("Best");
        assertThat(api.as(NOORD).delete(comment).status()).isEqualTo(204);
        assertThat(api.as(OOST).get(comment).status()).isEqualTo(404);
    }

    @Test
    void a_deleted_comment_with_replies_leaves_a_stub_until_they_are_gone_too() {
        var comment = writing.comment(OOST, post, "Stam");
        var reply = writing.comment(NOORD, post, "Tak", comment);
        var deeper = writing.comment(OOST, post, "Blad", reply);
        api.as(OOST).delete("/api/comments/" + comment);
        api.as(NOORD).delete("/api/comments/" + reply);

        var thread = writing.all(ANNA, comments, 10);
        assertThat(thread).hasSize(3);
        assertThat(thread.getFirst().get("deleted").booleanValue()).isTrue();
        assertThat(thread.getFirst().get("body").isNull()).isTrue();
        assertThat(thread.getFirst().get("author").isNull()).isTrue();
        assertThat(commentCount()).isOne();

        api.as(OOST).delete("/api/comments/" + deeper);

        assertThat(writing.all(ANNA, comments, 10)).isEmpty();
        assertThat(commentCount()).isZero();
    }

    @Test
    void a_reply_is_to_a_living_comment_under_the_same_post() {
        var elsewhere = writing.comment(OOST, writing.publish(OOST, community, "UPDATE", "Ander"), "Daar");
        var deleted = writing.comment(OOST, post, "Weg");
        api.as(OOST).delete("/api/comments/" + deleted);

        for (var replyTo : List.of(elsewhere, deleted, Api.newId())) {
            assertThat(api.as(OOST)
                            .post(comments, Map.of("body", "Re", "replyTo", replyTo))
                            .problem())
                    .isEqualTo("reply-to-nothing");
        }
    }

    @Test
    void forty_comments_at_once_are_all_written_and_counted() throws Exception {
        Callable<UUID> writes = () -> writing.comment(OOST, post, "Tegelijk");

        try (var people = newVirtualThreadPerTaskExecutor()) {
            assertThat(people.invokeAll(Collections.nCopies(40, writes)))
                    .extracting(Future::resultNow)
                    .doesNotHaveDuplicates();
        }

        assertThat(commentCount()).isEqualTo(40);
        assertThat(writing.all(OOST, comments, 100)).hasSize(40);
    }

    @Test
    void what_is_too_long_or_empty_is_refused() {
        for (var body : List.of("", "  ", "x".repeat(100_001))) {
            assertThat(api.as(OOST).post(comments, Map.of("body", body)).status())
                    .isEqualTo(400);
        }
        assertThat(commentCount()).isZero();
    }
}
