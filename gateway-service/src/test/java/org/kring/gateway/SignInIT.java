package org.kring.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SignInIT {

    private static Gateway gateway;

    @BeforeAll
    static void start() {
        gateway = Gateway.with();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @AfterEach
    void heal() {
        gateway.provider.signHonestly();
        gateway.services.signInIsDown = false;
    }

    @Test
    void who_signs_in_comes_back_to_where_they_were_and_is_known() {
        Browser browser = gateway.browser();
        String provider = browser.startSignIn("/boards/7?column=2");

        assertThat(provider)
                .startsWith(gateway.provider.url() + "/oauth2/authorize?")
                .contains("code_challenge=");
        var back = browser.comeBack(gateway.provider.codeFor(provider, "noord", List.of("ROLE_ADMIN", "unknown")));

        assertThat(back.status()).isEqualTo(302);
        assertThat(back.location()).isEqualTo("/boards/7?column=2");
        assertThat(browser.get("/api/me").status()).isEqualTo(200);
        assertThat(gateway.services.received)
                .anySatisfy(question -> assertThat(question)
                        .startsWith("sign-in")
                        .contains("\"handle\":\"noord\"", "\"email\":\"noord@example.org\"", "\"guest\":false"));
    }

    @Test
    void the_session_changes_its_id_at_sign_in_and_its_cookie_is_kept_from_scripts_and_other_sites() {
        Browser browser = gateway.browser();
        String provider = browser.startSignIn("/");
        String before = browser.cookies.get("KRING_SESSION");

        var back = browser.comeBack(gateway.provider.codeFor(provider, "oost", List.of()));

        assertThat(browser.cookies.get("KRING_SESSION")).isNotEqualTo(before);
        assertThat(back.response().headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("KRING_SESSION=")
                        .contains("HttpOnly", "SameSite=Lax", "Path=/")
                        .doesNotContain("Secure"))
                .anySatisfy(
                        cookie -> assertThat(cookie).startsWith("XSRF-TOKEN=").doesNotContain("HttpOnly"));
    }

    @Test
    void a_return_address_elsewhere_is_not_followed() {
        for (String elsewhere : List.of("https://evil.example", "//evil.example", "/\\evil.example")) {
            Browser browser = gateway.browser();
            String provider = browser.startSignIn(elsewhere);
            var back = browser.comeBack(gateway.provider.codeFor(provider, "zuid", List.of()));
            assertThat(back.location()).isEqualTo("/");
        }
    }

    @Test
    void an_answer_with_another_state_signs_nobody_in() {
        Browser browser = gateway.browser();
        String provider = browser.startSignIn("/");
        String code = gateway.provider.codeFor(provider, "noord", List.of());

        var forged = browser.get("/login/oauth2/code/kring?code=" + code + "&state=guessed");

        assertThat(forged.status()).isEqualTo(401);
        assertThat(forged.problem()).isEqualTo("sign-in-failed");
        assertThat(browser.get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void an_id_token_with_a_foreign_signature_signs_nobody_in() {
        gateway.provider.forgeTokens();
        Browser browser = gateway.browser();

        var back = browser.signIn("noord");

        assertThat(back.status()).isEqualTo(401);
        assertThat(back.body()).contains("/login");
        assertThat(browser.get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void an_expired_id_token_signs_nobody_in() {
        Browser browser = gateway.browser();
        String provider = browser.startSignIn("/");

        var back = browser.comeBack(gateway.provider.codeFor(
                provider, "noord", List.of(), Instant.now().minusSeconds(300)));

        assertThat(back.status()).isEqualTo(401);
    }

    @Test
    void without_community_service_the_page_says_so_and_the_next_attempt_succeeds() {
        gateway.services.signInIsDown = true;
        Browser browser = gateway.browser();

        var refused = browser.signIn("noord");

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.header("Retry-After")).isNotEmpty();
        assertThat(refused.header("Content-Type")).startsWith("text/html");
        assertThat(browser.get("/api/me").status()).isEqualTo(401);
        gateway.services.signInIsDown = false;
        assertThat(browser.signIn("noord").status()).isEqualTo(302);
        assertThat(browser.get("/api/me").status()).isEqualTo(200);
    }

    @Test
    void signing_out_ends_the_session_for_good() {
        Browser browser = gateway.signedIn("oost");
        String session = browser.cookies.get("KRING_SESSION");

        var out = browser.post("/logout", "");

        assertThat(out.status()).isEqualTo(200);
        assertThat(out.json().get("next").asString()).isEqualTo("/");
        browser.cookies.put("KRING_SESSION", session);
        assertThat(browser.get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void who_is_not_signed_in_is_led_to_the_sign_in_from_a_page_and_told_so_below_api() {
        Browser browser = gateway.browser();

        assertThat(browser.get("/boards/7?x=1", "Accept", "text/html").location())
                .isEqualTo("/login?return=%2Fboards%2F7%3Fx%3D1");
        var api = browser.get("/api/me", "Accept", "text/html");
        assertThat(api.status()).isEqualTo(401);
        assertThat(api.problem()).isEqualTo("not-signed-in");
        assertThat(browser.cookies).doesNotContainKey("KRING_SESSION");
    }

    @Test
    void a_stranger_sees_the_front_door_in_their_language_and_whoever_is_signed_in_is_inside() {
        var english = gateway.browser().get("/", "Accept", "text/html", "Accept-Language", "en-GB,nl;q=0.5");
        var dutch = gateway.browser().get("/", "Accept", "text/html", "Accept-Language", "nl");
        var known = gateway.signedIn("noord").get("/", "Accept", "text/html", "Accept-Language", "nl");

        assertThat(english.body()).contains("lang=\"en\"", "href=\"/login\"", "Sign in");
        assertThat(dutch.body()).contains("lang=\"nl\"", "href=\"/login\"", "Aanmelden");
        assertThat(dutch.header("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "style-src 'self';")
                .doesNotContain("unsafe-inline");
        assertThat(dutch.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(known.body()).contains("kring-nonce").doesNotContain("href=\"/login\"");
    }

    @Test
    void reading_does_not_write_to_the_session() {
        Browser noord = gateway.signedIn("lezer");
        var jdbc = gateway.context.getBean(JdbcClient.class);
        String lastUse = "select xmin::text from spring_session where principal_name = '%s'"
                .formatted(ServiceDouble.idOf("lezer"));
        String before = jdbc.sql(lastUse).query(String.class).single();

        noord.get("/api/me");
        noord.get("/api/posts");

        assertThat(jdbc.sql(lastUse).query(String.class).single()).isEqualTo(before);
    }

    @Test
    void a_session_outlives_a_restart_of_the_gateway() {
        String database = "restarted";
        Browser before;
        try (Gateway first = Gateway.on(database)) {
            before = first.signedIn("noord");
        }
        try (Gateway second = Gateway.on(database)) {
            Browser after = second.browser();
            after.cookies.putAll(before.cookies);
            assertThat(after.get("/api/me").status()).isEqualTo(200);
        }
    }
}
