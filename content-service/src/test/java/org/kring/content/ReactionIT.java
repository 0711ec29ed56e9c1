package org.kring.content;

import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.platform.test.People.NOORD;
import static org.kring.platform.test.People.OOST;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.kring.platform.test.Api;
import org.springframework.beans.factory.annotation.Autowired;

@ContentTest
class ReactionIT {

    @Autowired
    Api api;

    @Autowired
    Circles circles;

    @Autowired
    Writing writing;

    @Test
    void reactions_to_a_post_are_counted_once_per_person_and_shown_as_mine() {
        var post = "/api/posts/" + writing.publish(OOST, circles.open(), "UPDATE", "Gelukt");

        for (int click = 0; click < 3; click++) {
            assertThat(api.as(NOORD).put(post + "/reactions/like").status()).isEqualTo(204);
        }
        api.as(NOORD).put(post + "/reactions/celebrate");
        api.as(OOST).put(post + "/reactions/like");

        var read = writing.read(NOORD, post);
        assertThat(read.get("reactionCounts").toString())
                .isEqualTo("{\"like\":2,\"thanks\":0,\"insightful\":0,\"celebrate\":1}");
        assertThat(read.get("myReactions").toString()).isEqualTo("[\"like\",\"celebrate\"]");
    }

    @Test
    void taking_back_is_as_patient_as_giving() {
        var post = "/api/posts/" + writing.publish(OOST, circles.open(), "UPDATE", "Gelukt");
        assertThat(api.as(NOORD).delete(post + "/reactions/like").status()).isEqualTo(204);
        api.as(NOORD).put(post + "/reactions/like");
        api.as(NOORD).delete(post + "/reactions/like");
        api.as(NOORD).delete(post + "/reactions/like");
        api.as(NOORD).put(post + "/reactions/like");

        assertThat(writing.read(NOORD, post).at("/reactionCounts/like").intValue())
                .isOne();
    }

    @Test
    void twenty_clicks_at_once_count_once() throws Exception {
        var post = "/api/posts/" + writing.publish(OOST, circles.open(), "UPDATE", "Gelukt");
        Callable<Integer> click =
                () -> api.as(NOORD).put(post + "/reactions/thanks").status();

        try (var clicks = newVirtualThreadPerTaskExecutor()) {
            assertThat(clicks.invokeAll(Collections.nCopies(20, click)))
                    .extracting(Future::resultNow)
                    .containsOnly(204);
        }

        assertThat(writing.read(NOORD, post).at("/reactionCounts/thanks").intValue())
                .isOne();
    }

    @Test
    void a_comment_has_reactions_of_its_own() {
        var post = writing.publish(OOST, circles.open(), "UPDATE", "Gelukt");
        var comment = "/api/comments/" + writing.comment(OOST, post, "Mooi");

        api.as(NOORD).put(comment + "/reactions/insightful");
        api.as(OOST).put(comment + "/reactions/insightful");
        api.as(OOST).delete(comment + "/reactions/insightful");

        var read = writing.read(NOORD, comment);
        assertThat(read.at("/reactionCounts/insightful").intValue()).isOne();
        assertThat(read.get("myReactions").toString()).isEqualTo("[\"insightful\"]");
        assertThat(writing.read(NOORD, "/api/posts/" + post)
                        .at("/reactionCounts/insightful")
                        .intValue())
                .isZero();
    }

    @Test
    void reactions_that_do_not_exist_are_not_found() {
        var post = "/api/posts/" + writing.publish(OOST, circles.open(), "UPDATE", "Gelukt");

        assertThat(api.as(NOORD).put(post + "/reactions/boos").problem()).isEqualTo("reaction-not-found");
        assertThat(api.as(NOORD).delete(post + "/reactions/LIKE").status()).isEqualTo(404);
    }
}
