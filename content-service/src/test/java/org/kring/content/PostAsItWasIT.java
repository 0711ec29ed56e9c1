package org.kring.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.platform.test.People.ANNA;
import static org.kring.platform.test.People.NOORD;
import static org.kring.platform.test.People.OOST;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.platform.test.Api;
import org.springframework.beans.factory.annotation.Autowired;

@ContentTest
class PostAsItWasIT {

    @Autowired
    Api api;

    @Autowired
    Circles circles;

    @Autowired
    Writing writing;

    private UUID community;
    private UUID post;

    @BeforeEach
    void a_question_of_march_2019_edited_in_may_and_accepted_in_july() {
        community = circles.secret();
        var question = new HashMap<>(Writing.post(community, "QUESTION", "Eerste vraag", "oud"));
        question.put("title", "Vraag");
        post = at("2019-03-01T12:00:00Z").post("/api/posts", question).id();
        at("2019-05-01T12:00:00Z")
                .put("/api/posts/" + post, Map.of("title", "Betere vraag", "body", "Tweede", "tags", List.of("nieuw")));
        var answer = at("2019-06-01T12:00:00Z")
                .post("/api/posts/" + post + "/comments", Map.of("body", "Antwoord"))
                .id();
        at("2019-07-01T12:00:00Z").put("/api/posts/" + post + "/accepted-answers/" + answer);
    }

    private Api.Session at(String instant) {
        return api.onBehalfOf(OOST).header("Kring-Occurred-At", instant);
    }

    private String then(String instant) {
        return "/api/posts/" + post + "?at=" + instant;
    }

    @Test
    void what_an_importer_brings_has_its_own_times() {
        var now = writing.read(OOST, "/api/posts/" + post);

        assertThat(now.get("createdAt").stringValue()).isEqualTo("2019-03-01T12:00:00Z");
        assertThat(now.get("editedAt").stringValue()).isEqualTo("2019-05-01T12:00:00Z");
        assertThat(now.at("/author/personId").stringValue()).isEqualTo(OOST.id().toString());
    }

    @Test
    void a_post_is_shown_as_it_was_at_each_instant() {
        var april = writing.read(OOST, then("2019-04-01T00:00:00Z"));
        var may = writing.read(OOST, then("2019-05-01T12:00:00Z"));
        var august = writing.read(OOST, then("2019-08-01T00:00:00Z"));

        assertThat(april.get("title").stringValue()).isEqualTo("Vraag");
        assertThat(april.get("tags").toString()).isEqualTo("[\"oud\"]");
        assertThat(april.get("editedAt").isNull()).isTrue();
        assertThat(april.get("version").longValue()).isZero();
        assertThat(may.get("body").stringValue()).isEqualTo("Tweede");
        assertThat(may.get("acceptedAnswers")).isEmpty();
        assertThat(august.get("acceptedAnswers")).hasSize(1);
        assertThat(august.get("version").longValue()).isEqualTo(2);
    }

    @Test
    void before_it_was_published_there_was_nothing() {
        assertThat(api.as(OOST).get(then("2019-02-28T00:00:00Z")).status()).isEqualTo(404);
    }

    @Test
    void the_past_is_judged_by_the_rights_of_today() {
        assertThat(api.as(ANNA).get(then("2019-08-01T00:00:00Z")).status()).isEqualTo(404);
        circles.end(community, OOST);
        assertThat(api.as(OOST).get(then("2019-08-01T00:00:00Z")).status()).isEqualTo(404);
        assertThat(api.as(NOORD).get(then("2019-08-01T00:00:00Z")).status()).isEqualTo(200);
    }

    @Test
    void an_instant_must_look_like_one() {
        assertThat(api.as(OOST).get(then("gisteren")).status()).isEqualTo(400);
    }

    @Test
    void only_an_importer_says_when_something_happened() {
        var refused = api.as(OOST)
                .header("Kring-Occurred-At", "2019-03-01T12:00:00Z")
                .post("/api/posts", Writing.post(community, "UPDATE", "Vroeger"));

        assertThat(refused.status()).isEqualTo(403);
    }
}
