package org.kring.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kring.platform.test.People.NOORD;
import static org.kring.platform.test.People.OOST;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kring.events.Topics;
import org.kring.platform.test.Api;
import org.kring.platform.test.Published;
import org.springframework.beans.factory.annotation.Autowired;

@ContentTest
class PublishingIT {

    @Autowired
    Api api;

    @Autowired
    Circles circles;

    @Autowired
    Writing writing;

    @Autowired
    Published published;

    @Test
    void the_story_of_a_post_is_told_in_order_under_its_id() {
        var post = writing.publish(OOST, circles.open(), "QUESTION", "Waar, @noord?");
        var answer = writing.comment(NOORD, post, "Daar, @oost");
        api.as(NOORD).put("/api/posts/" + post + "/reactions/like");
        api.as(OOST).put("/api/comments/" + answer + "/reactions/thanks");
        api.as(OOST).put("/api/posts/" + post + "/accepted-answers/" + answer);
        api.as(OOST).delete("/api/comments/" + answer + "/reactions/thanks");
        api.as(NOORD).put("/api/comments/" + answer, Map.of("body", "Daar!"));
        api.as(NOORD).delete("/api/comments/" + answer);
        api.as(OOST).put("/api/posts/" + post, Map.of("body", "Gevonden"));
        api.as(OOST).delete("/api/posts/" + post);

        await().untilAsserted(() -> assertThat(published.under(Topics.CONTENT, post))
                .extracting(told -> told.event().getClass().getSimpleName())
                .containsExactly(
                        "PostPublished",
                        "CommentWritten",
                        "ReactionGiven",
                        "ReactionGiven",
                        "AnswerAccepted",
                        "ReactionWithdrawn",
                        "CommentEdited",
                        "CommentDeleted",
                        "AnswerNoLongerAccepted",
                        "PostEdited",
                        "PostDeleted"));
    }
}
