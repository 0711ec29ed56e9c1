package org.kring.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.acceptance.Running.KRING;

import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.driver.Answer;
import org.kring.driver.Client;
import org.kring.driver.NewPost;

/** Whatever comes in is refused with a problem or stored as what it is: text. Nothing is answered with 500. */
class HostileInputIT {

    private static final Client ZUID = Running.signedIn("zuid");
    private static final String COMMUNITY = ZUID.post(
                    "/api/communities", Map.of("name", "Proeftuin", "purpose", "Om te proberen", "access", "OPEN"))
            .expect(201)
            .id();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/posts | {\"communityId\": | 400",
                "/api/posts | [] | 400",
                "/api/posts | {\"communityId\": 7, \"kind\": \"UPDATE\", \"body\": \"x\"} | 400",
                "/api/posts | {\"communityId\": \"%s\", \"kind\": \"GOSSIP\", \"body\": \"x\"} | 400",
                "/api/posts | {\"communityId\": \"%s\", \"kind\": \"UPDATE\", \"body\": {}} | 400",
                "/api/posts | {\"communityId\": \"%s\", \"kind\": \"UPDATE\", \"body\": \"\\u0000\"} | 400",
                "/api/communities | {\"name\": \"x\", \"purpose\": \"x\", \"access\": \"PUBLIC\"} | 400",
                "/api/boards | {\"name\": \"x\", \"communityId\": \"%s\", \"columns\": \"none\"} | 400",
                "/api/notifications/no-id/read | {} | 404",
                "/api/communities/00000000-0000-7000-8000-000000000000/join | {} | 404",
                "/api/nowhere | {} | 404",
            })
    void what_makes_no_sense_is_refused_with_a_problem(String path, String body, int status) {
        Answer answer = ZUID.post(path, body.formatted(COMMUNITY));
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("at org.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table post_page; --",
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "${jndi:ldap://127.0.0.1/a} {{7*7}} %s %n",
                "../../etc/passwd",
            })
    void script_and_sql_are_stored_as_the_text_they_are(String text) {
        String post = ZUID.post("/api/posts", NewPost.article(COMMUNITY, text, text))
                .expect(201)
                .id();
        Answer read = ZUID.get("/api/posts/" + post).expect(200);
        assertThat(read.json().get("title").stringValue()).isEqualTo(text);
        assertThat(read.json().get("body").stringValue()).isEqualTo(text);
        assertThat(read.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        String comment = ZUID.post("/api/posts/" + post + "/comments", Map.of("body", text))
                .expect(201)
                .id();
        assertThat(comment).isNotEmpty();
        for (String path : List.of("/api/search?q=", "/api/people?q=", "/api/communities?q=", "/api/posts?tag=")) {
            String encoded = URLEncoder.encode(text, UTF_8);
            assertThat(ZUID.get(path + encoded).status()).as(path).isLessThan(500);
        }
    }

    @Test
    void the_ids_of_others_open_nothing() {
        Client noord = Running.signedIn("noord");
        String secret = noord.post(
                        "/api/communities", Map.of("name", "Gesloten deur", "purpose", "Privé", "access", "SECRET"))
                .expect(201)
                .id();
        String board = noord.post(
                        "/api/boards",
                        Map.of("name", "Bord", "communityId", secret, "columns", List.of(Map.of("name", "Te doen"))))
                .expect(201)
                .id();
        assertThat(ZUID.get("/api/boards/" + board).status()).isEqualTo(404);
        assertThat(ZUID.delete("/api/boards/" + board).status()).isEqualTo(404);
        assertThat(ZUID.patch("/api/communities/" + secret, Map.of("name", "Van mij"))
                        .status())
                .isEqualTo(404);
        assertThat(ZUID.patch("/api/people/" + noord.personId(), Map.of("phone", "112"))
                        .status())
                .isEqualTo(403);
        assertThat(ZUID.post("/api/posts", NewPost.update(secret, "x")).status())
                .isEqualTo(404);
    }

    @Test
    void ten_megabytes_are_too_much() {
        var request = ZUID.request("/api/posts").header("Content-Type", "application/json");
        request.POST(BodyPublishers.ofString("{\"body\": \"" + "x".repeat(10_000_000) + "\"}"));
        try {
            assertThat(ZUID.exchange(request.build()).status()).isIn(403, 413);
        } catch (UncheckedIOException closedOnUs) {
            assertThat(closedOnUs).hasMessageMatching(".*(reset|closed|Broken pipe|EOF|header parser).*");
        }
        assertThat(ZUID.post("/api/posts", Map.of("body", "x".repeat(1_100_000)))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void without_session_token_or_with_a_forged_passport_nobody_comes_in() {
        Client nobody = KRING.anonymous();
        assertThat(nobody.get("/api/me").status()).isEqualTo(401);
        assertThat(KRING.withToken("kring_" + "A".repeat(43)).get("/api/me").status())
                .isEqualTo(401);
        String header = base64("{\"alg\":\"ES256\",\"kid\":\"x\"}");
        String claims = base64("{\"iss\":\"kring-gateway\",\"aud\":\"kring\",\"sub\":\"" + UUID.randomUUID()
                + "\",\"roles\":[\"admin\"],\"exp\":4102444800}");
        assertThat(KRING.withToken(header + "." + claims + "." + base64("x".repeat(64)))
                        .get("/api/me")
                        .status())
                .isEqualTo(401);
        assertThat(ZUID.get("/internal/people/sign-in").status()).isEqualTo(404);
    }

    @Test
    void a_change_without_the_csrf_token_is_refused() {
        var request = ZUID.request("/api/communities/" + COMMUNITY + "/archive").POST(BodyPublishers.noBody());
        assertThat(ZUID.exchange(request.build()).status()).isEqualTo(403);
    }

    @Test
    void only_an_importer_acts_for_others() {
        Client zuid = Running.signedIn("zuid")
                .header("Kring-On-Behalf-Of", UUID.randomUUID().toString());
        assertThat(zuid.get("/api/me").status()).isEqualTo(403);
    }

    @Test
    void a_thousand_requests_at_once_from_one_person_are_slowed_down_and_break_nothing() throws Exception {
        Client oost = Running.signedIn("oost");
        Map<Integer, Long> answers;
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var requests = people.invokeAll(IntStream.range(0, 1000)
                    .mapToObj(i -> (Callable<Integer>) () -> oost.get("/api/me").status())
                    .toList());
            answers = requests.stream()
                    .map(Future::resultNow)
                    .collect(Collectors.groupingBy(status -> status, Collectors.counting()));
        }
        assertThat(answers.keySet()).isSubsetOf(200, 429, 503).contains(200, 429);
        assertThat(ZUID.get("/api/me").status()).isEqualTo(200);
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
