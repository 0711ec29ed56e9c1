package org.kring.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class AccessTokensIT {

    private static Gateway gateway;

    @BeforeAll
    static void start() {
        gateway = Gateway.with();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void a_token_is_shown_once_works_without_a_session_and_is_stored_as_a_hash() {
        var noord = gateway.signedIn("noord");

        var made = create(noord, "Backup", "\"read\",\"write\"");

        assertThat(made.status()).isEqualTo(201);
        String token = made.json().get("token").asString();
        assertThat(token).matches("kring_[A-Za-z0-9_-]{43}");
        assertThat(made.location())
                .isEqualTo("/api/access-tokens/" + made.json().get("id").asString());
        assertThat(with(token, "GET", "/api/me").status()).isEqualTo(200);
        assertThat(with(token, "POST", "/api/posts").status()).isEqualTo(200);
        var listed = noord.get("/api/access-tokens");
        assertThat(listed.body()).contains("Backup").doesNotContain(token);
        assertThat(listed.json().get("items").get(0).get("lastUsedAt").isNull()).isFalse();
        assertThat(gateway.context
                        .getBean(JdbcClient.class)
                        .sql("select count(*) from access_token where encode(hash, 'escape') like 'kring%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_revoked_token_is_refused_at_once() {
        var noord = gateway.signedIn("noord");
        var made = create(noord, "Gone", "\"read\"").json();

        var revoked =
                noord.change("DELETE", "/api/access-tokens/" + made.get("id").asString(), "");

        assertThat(revoked.status()).isEqualTo(204);
        var refused = with(made.get("token").asString(), "GET", "/api/me");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.problem()).isEqualTo("access-token-invalid");
        assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(noord.change("DELETE", "/api/access-tokens/" + made.get("id").asString(), "")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void an_expired_token_is_refused() {
        var noord = gateway.signedIn("noord");
        var made = noord.post(
                "/api/access-tokens",
                "{\"name\":\"Short\",\"scopes\":[\"read\"],\"expiresAt\":\"%s\"}"
                        .formatted(Instant.now().plusSeconds(2)));
        String token = made.json().get("token").asString();

        assertThat(with(token, "GET", "/api/me").status()).isEqualTo(200);
        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(
                        () -> assertThat(with(token, "GET", "/api/me").status()).isEqualTo(401));
    }

    @Test
    void a_guessed_token_is_refused_even_beside_a_session() {
        var noord = gateway.signedIn("noord");

        assertThat(noord.get("/api/me", "Authorization", "Bearer kring_" + "x".repeat(43))
                        .status())
                .isEqualTo(401);
        assertThat(noord.get("/api/me", "Authorization", "bearer ey.some.passport")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void a_token_reaches_as_far_as_its_scopes() {
        String reading = create(gateway.signedIn("noord"), "Reader", "\"read\"")
                .json()
                .get("token")
                .asString();

        assertThat(with(reading, "GET", "/api/posts").status()).isEqualTo(200);
        var refused = with(reading, "POST", "/api/posts");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("insufficient-scope");
    }

    @Test
    void tokens_are_managed_in_a_session_and_only_by_their_owner() {
        var noord = gateway.signedIn("noord");
        var made = create(noord, "Mine", "\"read\",\"write\"").json();

        var refused = with(made.get("token").asString(), "GET", "/api/access-tokens");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("session-required");
        assertThat(gateway.signedIn("oost")
                        .change("DELETE", "/api/access-tokens/" + made.get("id").asString(), "")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_token_acts_with_the_roles_that_its_owner_has_now() throws Exception {
        var before = gateway.signedIn("wissel", "admin");
        String token = create(before, "Roles", "\"read\"").json().get("token").asString();
        assertThat(roles(with(token, "GET", "/api/me"))).contains("admin");

        gateway.signedIn("wissel");

        assertThat(roles(with(token, "GET", "/api/me"))).doesNotContain("admin").contains("member");
        assertThat(roles(before.get("/api/me"))).doesNotContain("admin");
    }

    @Test
    void a_token_that_makes_no_sense_is_refused_with_the_fields() {
        var refused = gateway.signedIn("noord")
                .post("/api/access-tokens", "{\"name\":\" \",\"scopes\":[],\"expiresAt\":\"2020-01-01T00:00:00Z\"}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.problem()).isEqualTo("invalid");
        assertThat(refused.json().get("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("name", "scopes", "expiresAt");
        assertThat(gateway.signedIn("noord")
                        .post("/api/access-tokens", "{\"name\":")
                        .problem())
                .isEqualTo("malformed-json");
        assertThat(gateway.signedIn("noord")
                        .post("/api/access-tokens", "{\"name\":\"x\",\"scopes\":[\"root\"]}")
                        .status())
                .isEqualTo(400);
        assertThat(gateway.signedIn("noord")
                        .change("DELETE", "/api/access-tokens/seven", "")
                        .status())
                .isIn(400, 404);
    }

    private static Browser.Answer create(Browser owner, String name, String scopes) {
        return owner.post("/api/access-tokens", "{\"name\":\"%s\",\"scopes\":[%s]}".formatted(name, scopes));
    }

    private static Browser.Answer with(String token, String method, String path) {
        return gateway.browser().send(method, path, BodyPublishers.noBody(), "Authorization", "Bearer " + token);
    }

    private static java.util.List<String> roles(Browser.Answer echoed) throws Exception {
        return SignedJWT.parse(echoed.received("authorization").substring("Bearer ".length()))
                .getJWTClaimsSet()
                .getStringListClaim("roles");
    }
}
