package org.kring.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.platform.test.People.ANNA;
import static org.kring.platform.test.People.NOORD;
import static org.kring.platform.test.People.OOST;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.events.CommunityEvent.CommunityRole;
import org.kring.platform.test.Api;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ContentTest
class AcceptedAnswerIT {

    @Autowired
    Api api;

    @Autowired
    Circles circles;

    @Autowired
    Writing writing;

    private UUID community;
    private UUID question;
    private UUID answer;

    @BeforeEach
    void oost_asks_and_anna_answers() {
        community = circles.open();
        circles.grant(community, ANNA, CommunityRole.MEMBER);
        question = writing.publish(OOST, community, "QUESTION", "Waar?");
        answer = writing.comment(ANNA, question, "Daar");
    }

    private String accepted(UUID comment) {
        return "/api/posts/" + question + "/accepted-answers/" + comment;
    }

    private JsonNode acceptedAnswers() {
        return writing.read(ANNA, "/api/posts/" + question).get("acceptedAnswers");
    }

    @Test
    void the_asker_accepts_and_the_comment_says_so() {
        var accepting = api.as(OOST).put(accepted(answer));
        var again = api.as(OOST).put(accepted(answer));

        assertThat(accepting.status()).isEqualTo(200);
        assertThat(accepting.version()).isOne();
        assertThat(again.version()).isOne();
        assertThat(acceptedAnswers().toString()).isEqualTo("[\"" + answer + "\"]");
        assertThat(writing.read(ANNA, "/api/comments/" + answer).get("accepted").booleanValue())
                .isTrue();
    }

    @Test
    void several_answers_may_be_accepted_and_taken_back() {
        var second = writing.comment(NOORD, question, "Of hier");
        api.as(OOST).put(accepted(answer));
        api.as(NOORD).put(accepted(second));
        assertThat(acceptedAnswers()).hasSize(2);

        assertThat(api.as(OOST).delete(accepted(answer)).status()).isEqualTo(200);
        assertThat(api.as(OOST).delete(accepted(answer)).status()).isEqualTo(200);

        assertThat(acceptedAnswers().toString()).isEqualTo("[\"" + second + "\"]");
    }

    @Test
    void a_deleted_answer_is_no_longer_accepted() {
        api.as(OOST).put(accepted(answer));

        assertThat(api.as(ANNA).delete("/api/comments/" + answer).status()).isEqualTo(204);

        assertThat(acceptedAnswers()).isEmpty();
        assertThat(writing.read(OOST, "/api/posts/" + question).get("version").longValue())
                .isEqualTo(2);
    }

    @Test
    void only_the_asker_or_a_manager_accepts() {
        assertThat(api.as(ANNA).put(accepted(answer)).problem()).isEqualTo("not-your-question");
        assertThat(api.as(ANNA).delete(accepted(answer)).problem()).isEqualTo("not-your-question");
    }

    @Test
    void an_answer_is_a_comment_under_this_question() {
        var elsewhere = writing.comment(ANNA, writing.publish(OOST, community, "QUESTION", "Wie?"), "Ik");
        var update = writing.publish(OOST, community, "UPDATE", "Nieuw");
        var underUpdate = writing.comment(ANNA, update, "Fijn");

        assertThat(api.as(OOST).put(accepted(elsewhere)).status()).isEqualTo(404);
        assertThat(api.as(OOST).put(accepted(Api.newId())).status()).isEqualTo(404);
        assertThat(api.as(OOST)
                        .put("/api/posts/" + update + "/accepted-answers/" + underUpdate)
                        .problem())
                .isEqualTo("not-a-question");
    }
}
