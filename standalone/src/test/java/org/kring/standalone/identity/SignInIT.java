package org.kring.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.servers.FreePorts;
import org.kring.servers.PostgresServer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** The way from the sign-in form to an id token, with a real PostgreSQL. */
class SignInIT {

    private static final String VERIFIER = "a-verifier-that-is-long-enough-to-be-accepted-by-everyone";
    private static final String CHALLENGE = "AJwdIYa0spd-g0ZuytwncysbUUwiackpa5bVuDGsR3c";

    @TempDir
    static Path data;

    static PostgresServer postgres;
    static ConfigurableApplicationContext identity;
    static URI base;
    static URI form;

    @BeforeAll
    static void start() {
        postgres =
                PostgresServer.at(data.resolve("postgresql"), FreePorts.one()).start();
        postgres.createDatabaseIfMissing("identity");
        int port = FreePorts.one();
        base = URI.create("http://localhost:" + port);
        form = base.resolve("/identity/login");
        identity = start(port, "identity", Map.of("KRING_IDENTITY_DEMO", "true"));
    }

    @AfterAll
    static void stop() {
        identity.close();
        postgres.close();
    }

    static ConfigurableApplicationContext start(int port, String database, Map<String, String> more) {
        postgres.createDatabaseIfMissing(database);
        var variables = new HashMap<String, Object>(more);
        variables.put("spring.config.name", "identity");
        variables.put("KRING_PART", "identity");
        variables.put("SERVER_PORT", port);
        variables.put("KRING_PUBLIC_URL", "http://localhost:" + port);
        variables.put("KRING_DATABASE_URL", postgres.url(database));
        variables.put("KRING_DATABASE_USER", postgres.user());
        variables.put("KRING_DATABASE_PASSWORD", postgres.password());
        variables.put("KRING_IDENTITY_CLIENT_SECRET", "a secret");
        variables.put("KRING_IDENTITY_KEY_FILE", data.resolve("identity.jwk").toString());
        variables.put(
                "KRING_IDENTITY_FIRST_PASSWORD_FILE",
                data.resolve(database + ".first").toString());
        return new SpringApplicationBuilder(IdentityService.class)
                .properties(variables)
                .run();
    }

    @Test
    void a_person_who_signs_in_gets_an_id_token_that_says_who_they_are() throws Exception {
        var claims = idTokenOf("noord");

        assertThat(claims.getIssuer()).isEqualTo(base + "/identity");
        assertThat(claims.getStringClaim("preferred_username")).isEqualTo("noord");
        assertThat(claims.getStringClaim("name")).isEqualTo("Noor van Noord");
        assertThat(claims.getStringClaim("email")).isEqualTo("noord@kring.example");
        assertThat(claims.getStringListClaim("roles")).isEmpty();
    }

    @Test
    void roles_are_those_of_the_account_and_nothing_else() throws Exception {
        assertThat(idTokenOf("admin").getStringListClaim("roles")).containsExactly("admin");
        assertThat(idTokenOf("gast").getStringListClaim("roles")).containsExactly("guest");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_told_the_same() throws Exception {
        var wrongPassword = new Browser().signIn(form, "oost", "wrong");
        var unknownName = new Browser().signIn(form, "nobody", "wrong");

        assertThat(Browser.location(wrongPassword)).isEqualTo(Browser.location(unknownName));
        assertThat(new Browser().get(Browser.location(wrongPassword)).body())
                .contains("De naam of het wachtwoord klopt niet.");
    }

    @Test
    void whoever_mistyped_goes_on_with_the_password_and_is_told_why_where_the_focus_is() throws Exception {
        var browser = new Browser();
        assertThat(browser.get(form).body()).containsPattern("id=\"username\"[^>]* autofocus>");

        var again = browser.get(Browser.location(browser.signIn(form, "<oost>", "wrong")));

        assertThat(again.body())
                .contains("<p id=\"reason\"", "role=\"alert\"", "value=\"&lt;oost&gt;\"")
                .containsPattern("id=\"password\"[^>]* aria-describedby=\"reason\" aria-invalid=\"true\" autofocus>");
        assertThat(browser.get(form).body()).doesNotContain("oost&gt;", "role=\"alert\"");
    }

    @Test
    void the_form_speaks_the_readers_language() throws Exception {
        assertThat(new Browser().get(form).body()).contains("lang=\"nl\"", "Wachtwoord");
        assertThat(new Browser().get(form, "nl-BE, en;q=0.5").body()).contains("lang=\"nl\"", "Wachtwoord");
        assertThat(new Browser().get(form, "en").body()).contains("lang=\"en\"", "Password");
        assertThat(new Browser().get(form, "fr").body()).contains("lang=\"en\"", "Password");
    }

    @Test
    void somebody_who_guesses_has_to_wait_even_with_the_right_password() throws Exception {
        var browser = new Browser();
        for (int guess = 0; guess < 5; guess++) {
            browser.signIn(form, "zuid", "guess " + guess);
        }

        var answer = browser.signIn(form, "zuid", "kring");

        assertThat(Browser.location(answer)).hasQuery("wait");
        assertThat(browser.get(Browser.location(answer)).body()).contains("Wacht even");
    }

    @Test
    void four_mistakes_cost_no_waiting() throws Exception {
        var browser = new Browser();
        for (int mistake = 0; mistake < 4; mistake++) {
            assertThat(Browser.location(browser.signIn(form, "admin", "mistake " + mistake)))
                    .hasQuery("wrong");
        }

        assertThat(Browser.location(browser.signIn(form, "admin", "kring"))).hasPath("/login");
    }

    @Test
    void strange_names_and_long_passwords_are_simply_wrong() throws Exception {
        for (var name : List.of("a\u0000b", "' or 1=1 --", "<script>", "x".repeat(5_000))) {
            var answer = new Browser().signIn(form, name, "p".repeat(500));
            assertThat(Browser.location(answer)).as(name).hasQuery("wrong");
        }
    }

    @Test
    void a_form_without_its_token_is_shown_again() throws Exception {
        var answer = new Browser().post(form, Map.of("username", "noord", "password", "kring"));

        assertThat(Browser.location(answer)).hasPath("/identity/login").hasQuery("expired");
    }

    @Test
    void signing_out_ends_the_session_and_leads_back_to_kring() throws Exception {
        var browser = new Browser();
        var idToken = idToken(browser, "noord");

        var end = browser.get(URI.create(base + "/identity/connect/logout?id_token_hint=" + idToken
                + "&post_logout_redirect_uri=" + Browser.encoded(base + "/")));

        assertThat(Browser.location(end)).isEqualTo(base.resolve("/"));
        assertThat(Browser.location(browser.get(authorization()))).hasPath("/identity/login");
    }

    @Test
    void an_empty_kring_has_one_administrator_whose_password_is_left_for_the_launcher() throws Exception {
        var port = FreePorts.one();
        try (var empty = start(port, "empty", Map.of())) {
            assertThat(empty.isActive()).isTrue();
            var file = data.resolve("empty.first");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");

            var there = URI.create("http://localhost:" + port + "/identity/login");
            assertThat(Browser.location(new Browser().signIn(there, "admin", Files.readString(file))))
                    .hasPath("/login")
                    .hasNoQuery();
            assertThat(Browser.location(new Browser().signIn(there, "noord", "kring")))
                    .hasQuery("wrong");
        }
    }

    private static URI authorization() {
        return UriComponentsBuilder.fromUri(base)
                .path("/identity/oauth2/authorize")
                .queryParam("response_type", "code")
                .queryParam("client_id", "kring-gateway")
                .queryParam("scope", "openid%20profile%20email")
                .queryParam("state", "state")
                .queryParam("redirect_uri", redirect())
                .queryParam("code_challenge", CHALLENGE)
                .queryParam("code_challenge_method", "S256")
                .build(true)
                .toUri();
    }

    private static String redirect() {
        return base + "/login/oauth2/code/kring";
    }

    private static JWTClaimsSet idTokenOf(String name) throws Exception {
        return SignedJWT.parse(idToken(new Browser(), name)).getJWTClaimsSet();
    }

    private static String idToken(Browser browser, String name) throws Exception {
        var toForm = Browser.location(browser.get(authorization()));
        var back = Browser.location(browser.signIn(toForm, name, "kring"));
        var code = UriComponentsBuilder.fromUri(Browser.location(browser.get(back)))
                .build()
                .getQueryParams()
                .getFirst("code");
        var basic = Base64.getEncoder().encodeToString("kring-gateway:a+secret".getBytes());
        var request = HttpRequest.newBuilder(base.resolve("/identity/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=authorization_code&code=" + code + "&redirect_uri="
                        + Browser.encoded(redirect()) + "&code_verifier=" + VERIFIER))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            return JsonMapper.shared().readTree(answer.body()).path("id_token").asString();
        }
    }
}
