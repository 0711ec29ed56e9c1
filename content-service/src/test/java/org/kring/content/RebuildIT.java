package org.kring.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kring.platform.test.People.NOORD;
import static org.kring.platform.test.People.OOST;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kring.platform.test.Api;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ContentTest
class RebuildIT {

    @Autowired
    Api api;

    @Autowired
    Circles circles;

    @Autowired
    Writing writing;

    @Autowired
    JdbcClient jdbc;

    private UUID community;
    private UUID question;

    @Test
    void rebuilt_read_models_give_the_same_answers() {
        aLivelyCommunity();
        List<JsonNode> before = answers();

        rebuild();
        assertThat(answers()).isEqualTo(before);

        damage();
        assertThat(answers()).isNotEqualTo(before);
        rebuild();
        assertThat(answers()).isEqualTo(before);
    }

    private void aLivelyCommunity() {
        community = circles.open();
        question = writing.publish(OOST, community, "QUESTION", "Waar is de sleutel?", "sleutels", "balie");
        var update = writing.publish(NOORD, community, "UPDATE", "De balie is open", "balie");
        var deleted = writing.publish(NOORD, community, "UPDATE", "Vergissing", "balie");
        api.as(NOORD).put("/api/posts/" + update, Writing.post(community, "UPDATE", "De balie is dicht", "balie"));

        var answer = writing.comment(NOORD, question, "Bij de balie");
        var wrong = writing.comment(NOORD, question, "Weg");
        var reply = writing.comment(OOST, question, "Welke?", answer);
        writing.comment(NOORD, question, "De linker", reply);
        writing.comment(OOST, deleted, "Jammer");
        api.as(NOORD).put("/api/comments/" + answer, Map.of("body", "Bij de linker balie"));
        api.as(OOST).put("/api/posts/" + question + "/accepted-answers/" + wrong);
        api.as(OOST).put("/api/posts/" + question + "/accepted-answers/" + answer);

        api.as(NOORD).put("/api/posts/" + question + "/reactions/like");
        api.as(OOST).put("/api/posts/" + update + "/reactions/thanks");
        api.as(OOST).put("/api/comments/" + answer + "/reactions/insightful");
        api.as(NOORD).put("/api/comments/" + reply + "/reactions/like");
        api.as(NOORD).delete("/api/comments/" + reply + "/reactions/like");

        // A stub that keeps its reply, an accepted answer that is gone, a post with a comment.
        api.as(OOST).delete("/api/comments/" + reply);
        api.as(NOORD).delete("/api/comments/" + wrong);
        api.as(NOORD).delete("/api/posts/" + deleted);
    }

    private List<JsonNode> answers() {
        var ofCommunity = "/api/posts?community=" + community;
        return Stream.of(NOORD, OOST)
                .flatMap(person -> List.of(
                                "/api/posts/" + question,
                                "/api/posts/" + question + "/comments?sort=oldest",
                                "/api/posts/" + question + "/comments?sort=best",
                                ofCommunity,
                                ofCommunity + "&tag=balie",
                                ofCommunity + "&kind=QUESTION",
                                ofCommunity + "&author=" + NOORD.id(),
                                "/api/feed")
                        .stream()
                        .map(path -> writing.read(person, path)))
                .toList();
    }

    private void damage() {
        jdbc.sql("delete from post where community_id = ? and post_id <> ?")
                .params(community, question)
                .update();
        jdbc.sql("update post_tally set likes = 99").update();
        jdbc.sql("update comment set body = 'damaged'").update();
        jdbc.sql("delete from reaction").update();
    }

    private void rebuild() {
        var asked = api.anonymous().post("/actuator/readmodels");
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
        await().atMost(Duration.ofMinutes(1)).until(() -> !state().equals("RUNNING"));
        assertThat(state())
                .as(api.anonymous().get("/actuator/readmodels").body())
                .isEqualTo("DONE");
    }

    private String state() {
        return api.anonymous().get("/actuator/readmodels").json().get("state").stringValue();
    }
}
