package org.kring.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kring.acceptance.Running.KRING;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.kring.driver.Answer;
import org.kring.driver.Client;
import org.kring.driver.Kring;
import org.kring.driver.NewPost;

/** A copy that is made while people work is a Kring: what was acknowledged before is in it, once, and all of it agrees. */
class RestoreIT {

    private static final Duration LONG = Duration.ofMinutes(2);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    private final Client browser = Running.signedIn("noord");
    private final String noordId = browser.personId();
    private final String oostId = Running.signedIn("oost").personId();
    private final Client noord = KRING.onBehalfOf(noordId);
    private final Client oost = KRING.onBehalfOf(oostId);
    private final Workplace quiet = new Workplace(noord, List.of(oost), "Reservekopie in rust", 0);
    private final Workplace busy = new Workplace(noord, List.of(oost), "Reservekopie onder druk", 2);

    @Test
    void kring_starts_on_a_copy_made_while_people_work_with_everything_acknowledged_before_it() throws Exception {
        String token = browser.post("/api/access-tokens", Map.of("name", "Rooster", "scopes", List.of("READ")))
                .expect(201)
                .json()
                .get("token")
                .stringValue();
        String image = imageOfNoise();
        byte[] seen = bytes(noord, image);
        List<String> pages = pagesOfEachKind();
        List<String> shown = answers(noord, pages);
        // Else the copy goes on filling it in.
        await().atMost(LONG).until(() -> Files.exists(KRING.data().resolve("demo-filled-in")));
        List<String> before = copiedWhileOostComments();
        keysMustBeThere();

        try (Kring copy = Running.startedOn(folder.resolve("copy"))) {
            assertThat(copy.signedIn("noord", "kring").personId()).isEqualTo(noordId);
            Client.program(copy.url(), browser.sessionHeaders()).get("/api/me").expect(200);
            assertThat(copy.withToken(token).personId()).isEqualTo(noordId);

            Client there = copy.onBehalfOf(noordId);
            assertThat(answers(there, pages)).isEqualTo(shown);
            assertThat(bytes(there, image)).isEqualTo(seen);

            List<String> stored = busy.seenBy(there).mustHave(before);
            assertThat(Published.commentsIn(busy.community(), copy)).containsExactlyInAnyOrderElementsOf(stored);
            ReadModels.mustBeWhatEventsTell(copy);
        }
    }

    private void keysMustBeThere() throws IOException {
        try (var keys = Files.list(KRING.data().resolve("keys"))) {
            assertThat(keys)
                    .isNotEmpty()
                    .allSatisfy(key -> assertThat(folder.resolve("copy/keys").resolve(key.getFileName()))
                            .hasSameBinaryContentAs(key));
        }
    }

    /** @return what was acknowledged when the copy began, of what had not come to an end when it was made */
    private List<String> copiedWhileOostComments() {
        try (Load load = new Load(List.of(oost), busy.posts(), List.of(), 4, Duration.ofMillis(20))) {
            await().atMost(LONG).until(() -> load.acknowledgedSoFar() > 100);
            int begun = load.acknowledgedSoFar();
            KRING.run("backup", folder.resolve("copy").toString());
            assertThat(load.acknowledgedSoFar()).as("people went on").isGreaterThan(begun);
            List<String> acknowledged = load.stop();
            assertThat(load.failures()).isEmpty();
            return acknowledged.subList(0, begun);
        }
    }

    private List<String> pagesOfEachKind() {
        String community = quiet.community();
        String question = noord.post("/api/posts", NewPost.question(community, "Waar?", "Waar ligt de kopie?", "kopie"))
                .expect(201)
                .id();
        String answer = oost.post("/api/posts/" + question + "/comments", Map.of("body", "In de kluis."))
                .expect(201)
                .id();
        noord.put("/api/posts/" + question + "/accepted-answers/" + answer, Map.of());
        oost.put("/api/posts/" + question + "/reactions/thanks", Map.of());
        String board = noord.post(
                        "/api/boards",
                        Map.of(
                                "name",
                                "Kopie",
                                "communityId",
                                community,
                                "columns",
                                List.of(Map.of("name", "Te doen"))))
                .expect(201)
                .id();
        return List.of(
                "/api/posts/" + question,
                "/api/posts/" + question + "/comments?sort=oldest",
                "/api/boards/" + board,
                "/api/communities/" + community + "/members",
                "/api/people/" + oostId);
    }

    private static List<String> answers(Client reader, List<String> pages) {
        List<String> answers = new ArrayList<>();
        for (String page : pages) {
            answers.add(reader.get(page).expect(200).body());
        }
        return answers;
    }

    private String imageOfNoise() throws Exception {
        BufferedImage noise = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        noise.setRGB(0, 0, 40, 30, new Random(7).ints(40 * 30).toArray(), 0, 40);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(noise, "png", png);
        Answer uploaded = noord.exchange(noord.request("/api/images?community=" + quiet.community())
                .header("Content-Type", "image/png")
                .POST(BodyPublishers.ofByteArray(png.toByteArray()))
                .build());
        return uploaded.expect(201).json().get("link").stringValue();
    }

    private static byte[] bytes(Client reader, String link) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            var answer = http.send(reader.request(link).build(), BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }
}
