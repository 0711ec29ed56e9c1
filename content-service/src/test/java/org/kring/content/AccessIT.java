package org.kring.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.platform.test.People.ADMIN;
import static org.kring.platform.test.People.ANNA;
import static org.kring.platform.test.People.GAST;
import static org.kring.platform.test.People.NOORD;
import static org.kring.platform.test.People.OOST;
import static org.kring.platform.test.People.ZUID;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kring.content.image.Pictures;
import org.kring.events.CommunityEvent.CommunityRole;
import org.kring.platform.test.Answer;
import org.kring.platform.test.Api;
import org.kring.platform.test.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Every endpoint against everybody: what a role may not do is refused, what it may not know of is not there. */
@ContentTest
class AccessIT {

    @Autowired
    Api api;

    @Autowired
    Circles circles;

    @Autowired
    Writing writing;

    private record Place(UUID community, UUID post, UUID comment, UUID image) {

        List<String> reads() {
            return List.of(
                    "/api/posts/" + post,
                    "/api/posts/" + post + "?at=2100-01-01T00:00:00Z",
                    "/api/posts/" + post + "/comments",
                    "/api/posts/" + post + "/comments?around=" + comment,
                    "/api/comments/" + comment,
                    "/api/images/" + image,
                    "/api/posts?community=" + community);
        }

        /** Allowed to whoever may read. */
        Function<Api.Session, Answer> marking() {
            return session -> session.put("/api/posts/" + post + "/last-read", Map.of("commentId", comment));
        }

        /** Each changes nothing for whoever may do it, so that all can be tried by everybody. */
        List<Function<Api.Session, Answer>> writes() {
            var text = Map.of("body", "Tekst");
            return List.of(
                    session -> session.post("/api/posts", Writing.post(community, "UPDATE", "Tekst")),
                    session -> session.upload("/api/images?community=" + community, "image/png", Pictures.png(3, 2)),
                    session -> session.post("/api/posts/" + post + "/comments", text),
                    session -> session.put("/api/posts/" + post + "/reactions/like"),
                    session -> session.delete("/api/posts/" + post + "/reactions/like"),
                    session -> session.put("/api/comments/" + comment + "/reactions/like"),
                    session -> session.delete("/api/comments/" + comment + "/reactions/like"));
        }

        List<Function<Api.Session, Answer>> changes() {
            var text = Map.of("body", "Tekst");
            return List.of(
                    session -> session.put("/api/posts/" + post, text),
                    session -> session.put("/api/posts/" + post + "/accepted-answers/" + comment),
                    session -> session.delete("/api/posts/" + post + "/accepted-answers/" + comment),
                    session -> session.put("/api/comments/" + comment, text),
                    session -> session.delete("/api/comments/" + comment),
                    session -> session.delete("/api/posts/" + post));
        }

        List<Function<Api.Session, Answer>> requests() {
            return Stream.of(List.of(marking()), writes(), changes())
                    .flatMap(List::stream)
                    .toList();
        }
    }

    private Place place(UUID community) {
        var post = writing.publish(OOST, community, "QUESTION", "Vraag");
        var comment = writing.comment(OOST, post, "Antwoord");
        var image = api.as(OOST).upload("/api/images?community=" + community, "image/png", Pictures.png(3, 2));
        return new Place(community, post, comment, image.id());
    }

    private List<Integer> reading(Person person, Place place) {
        return place.reads().stream()
                .map(path -> api.as(person).get(path).status())
                .toList();
    }

    private List<Integer> statuses(Person person, List<Function<Api.Session, Answer>> requests) {
        return requests.stream()
                .map(request -> request.apply(api.as(person)).status())
                .toList();
    }

    private void assertAll(Person person, Place place, int reading, int writing, int changing) {
        assertThat(reading(person, place)).as("%s reads", person.handle()).containsOnly(reading);
        assertThat(statuses(person, List.of(place.marking())))
                .as("%s keeps their place", person.handle())
                .containsOnly(reading == 200 ? 204 : reading);
        assertThat(statuses(person, place.writes()))
                .as("%s writes", person.handle())
                .allSatisfy(
                        status -> assertThat(status / 100 == 2 ? 200 : status).isEqualTo(writing));
        assertThat(statuses(person, place.changes()))
                .as("%s changes what others wrote", person.handle())
                .allSatisfy(
                        status -> assertThat(status / 100 == 2 ? 200 : status).isEqualTo(changing));
    }

    @Test
    void an_open_community_is_read_by_all_and_written_by_members() {
        var place = place(circles.open());
        circles.grant(place.community(), ANNA, CommunityRole.MEMBER);

        assertAll(ZUID, place, 200, 403, 403);
        assertAll(ADMIN, place, 200, 403, 403);
        assertAll(GAST, place, 404, 404, 404);
        assertAll(ANNA, place, 200, 200, 403);
        assertAll(NOORD, place, 200, 200, 200);
    }

    @Test
    void a_closed_community_says_how_to_ask() {
        var place = place(circles.closed());
        circles.grant(place.community(), ANNA, CommunityRole.GUEST);

        assertAll(ZUID, place, 403, 403, 403);
        assertAll(GAST, place, 404, 404, 404);
        assertAll(ANNA, place, 200, 200, 403);
        assertThat(api.as(ZUID).get("/api/posts/" + place.post()).problem()).isEqualTo("members-only");
    }

    @Test
    void a_secret_community_is_not_there_for_strangers() {
        var place = place(circles.secret());

        for (var stranger : List.of(ZUID, ANNA, ADMIN, GAST)) {
            assertAll(stranger, place, 404, 404, 404);
        }
        assertAll(NOORD, place, 200, 200, 200);
    }

    @Test
    void what_is_secret_answers_like_what_never_was() {
        var secret = place(circles.secret());
        var nothing = new Place(Api.newId(), Api.newId(), Api.newId(), Api.newId());

        for (int i = 0; i < secret.reads().size(); i++) {
            assertSame(
                    api.as(ZUID).get(secret.reads().get(i)),
                    api.as(ZUID).get(nothing.reads().get(i)));
        }
        var asked = secret.requests();
        var unknown = nothing.requests();
        for (int i = 0; i < asked.size(); i++) {
            assertSame(asked.get(i).apply(api.as(ZUID)), unknown.get(i).apply(api.as(ZUID)));
        }
    }

    private static void assertSame(Answer secret, Answer nothing) {
        assertThat(secret.status()).isEqualTo(nothing.status());
        assertThat(secret.json().get("type")).isEqualTo(nothing.json().get("type"));
        assertThat(secret.json().get("detail")).isEqualTo(nothing.json().get("detail"));
    }

    @Test
    void who_was_removed_is_a_stranger() {
        var place = place(circles.secret());
        circles.grant(place.community(), ANNA, CommunityRole.MEMBER);
        assertThat(reading(ANNA, place)).containsOnly(200);

        circles.end(place.community(), ANNA);

        assertAll(ANNA, place, 404, 404, 404);
    }

    @Test
    void an_archived_community_is_read_and_not_written() {
        var place = place(circles.open());
        circles.archive(place.community());

        assertAll(OOST, place, 200, 409, 409);
        assertAll(NOORD, place, 200, 409, 409);
    }

    @Test
    void nobody_gets_in_without_a_passport() {
        var place = place(circles.open());

        assertThat(place.reads())
                .allSatisfy(
                        path -> assertThat(api.anonymous().get(path).status()).isEqualTo(401));
        assertThat(api.anonymous().get("/api/feed").status()).isEqualTo(401);
        assertThat(api.with("forged").get("/api/feed").status()).isEqualTo(401);
    }

    @Test
    void ids_that_are_none_are_not_found() {
        for (var path : List.of("/api/posts/x", "/api/comments/x", "/api/posts/x/comments", "/api/images/x")) {
            assertThat(api.as(OOST).send(HttpMethod.GET, path, null).status()).isEqualTo(404);
        }
    }
}
