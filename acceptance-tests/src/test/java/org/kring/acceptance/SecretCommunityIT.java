package org.kring.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kring.driver.Client;
import org.kring.driver.LiveStream;
import org.kring.driver.NewPost;

/** A question in a SECRET community: nothing of it for somebody outside, everything from the moment they are inside. */
class SecretCommunityIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration LIVE = Duration.ofSeconds(1);

    private final Client noord = Running.signedIn("noord");
    private final Client oost = Running.signedIn("oost");
    private final String oostId = oost.personId();
    private final String noordId = noord.personId();

    @Test
    void a_secret_community_shows_itself_to_whom_it_is_for_and_to_nobody_else() {
        String community = noord.post(
                        "/api/communities",
                        Map.of("name", "Zwaluwnest", "purpose", "Vertrouwelijk overleg", "access", "SECRET"))
                .expect(201)
                .id();
        try (LiveStream live = oost.live()) {
            String question = ask(community, "Wie bereidt de vergaderingen voor?");
            await().atMost(SOON)
                    .until(() -> noord.get("/api/search?q=zwaluwstaart").items().size() == 1);
            nothingFor(oost, community, question, live);
            enter(community, question);
            findsIt(question);
            hearsAtOnce(question, live);
        }
    }

    private String ask(String community, String title) {
        return noord.post(
                        "/api/posts",
                        NewPost.question(
                                community,
                                title,
                                "Ik zoek iemand, @oost misschien, voor de zwaluwstaart en de vergaderingen.",
                                "zwaluw"))
                .expect(201)
                .id();
    }

    private void nothingFor(Client stranger, String community, String question, LiveStream live) {
        for (String path : List.of(
                "/api/posts/" + question,
                "/api/posts/" + question + "/comments",
                "/api/communities/" + community,
                "/api/communities/" + community + "/members")) {
            assertThat(stranger.get(path).status()).as(path).isEqualTo(404);
        }
        for (String path : List.of(
                "/api/search?q=zwaluwstaart",
                "/api/search?q=zwaluwnest",
                "/api/search?q=vergadering&tag=zwaluw",
                "/api/search/suggestions?q=zwaluw",
                "/api/search/similar-questions?text=zwaluwstaart%20vergaderingen",
                "/api/feed?limit=100",
                "/api/posts?author=" + noordId,
                "/api/posts?tag=zwaluw",
                "/api/communities?limit=100",
                "/api/notifications",
                "/api/people/" + noordId,
                "/api/me")) {
            assertThat(stranger.get(path).expect(200).body())
                    .as(path)
                    .doesNotContain(community)
                    .doesNotContain(question)
                    .doesNotContainIgnoringCase("zwaluwnest");
        }
        assertThat(stranger.get("/api/search?q=zwaluwstaart")
                        .json()
                        .get("total")
                        .longValue())
                .isZero();
        assertThat(live.about(community)).isEmpty();
        assertThat(live.about(question)).isEmpty();
    }

    private void enter(String community, String question) {
        noord.post("/api/communities/" + community + "/invitations", Map.of("personId", oostId));
        assertThat(oost.get("/api/posts/" + question).status())
                .as("invited is not yet inside")
                .isNotEqualTo(200);
        assertThat(oost.post("/api/communities/" + community + "/join").succeeded())
                .isTrue();
        assertThat(oost.get("/api/posts/" + question)
                        .expect(200)
                        .json()
                        .get("title")
                        .stringValue())
                .isEqualTo("Wie bereidt de vergaderingen voor?");
    }

    private void findsIt(String question) {
        for (String query : List.of("vergadering", "vergaderigen", "zwaluwstart")) {
            await().atMost(SOON)
                    .untilAsserted(
                            () -> assertThat(oost.get("/api/search?q=" + query).body())
                                    .as(query)
                                    .contains(question));
        }
    }

    private void hearsAtOnce(String question, LiveStream live) {
        await().atMost(SOON).pollInterval(Duration.ofMillis(20)).until(() -> {
            String comment = noord.post("/api/posts/" + question + "/comments", Map.of("body", "Welkom, @oost!"))
                    .expect(201)
                    .id();
            long written = System.nanoTime();
            return live.nanosOf(comment) - written < LIVE.toNanos();
        });
        await().atMost(SOON).until(() -> oost.get("/api/notifications").body().contains("MENTION"));
    }
}
