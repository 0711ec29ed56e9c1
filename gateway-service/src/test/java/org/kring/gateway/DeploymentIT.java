package org.kring.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What changes with the public address, and with a provider that is reached through the gateway. */
class DeploymentIT {

    private static final ServiceDouble PROVIDER_SITE = new ServiceDouble();
    private static Gateway gateway;

    @BeforeAll
    static void start() {
        gateway = Gateway.with(
                "--KRING_PUBLIC_URL=https://kring.example",
                "--KRING_IDENTITY_PROXY_URL=" + PROVIDER_SITE.url(),
                "--KRING_IDENTITY_END_SESSION_URL=https://sso.example/logout");
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void behind_https_cookies_never_travel_in_the_clear() {
        Browser browser = gateway.browser();
        String provider = browser.startSignIn("/");
        var back = browser.comeBack(gateway.provider.codeFor(provider, "noord", java.util.List.of()));

        assertThat(provider).contains("redirect_uri=https://kring.example/login/oauth2/code/kring");
        assertThat(back.response().headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure", "SameSite=Lax"));
        assertThat(back.header("Strict-Transport-Security")).startsWith("max-age=");
    }

    @Test
    void redirects_never_name_the_host_that_a_client_made_up() {
        var redirect = gateway.browser().get("/boards", "Accept", "text/html", "X-Forwarded-Host", "evil.example");

        assertThat(redirect.location()).startsWith("/login");
    }

    @Test
    void signing_out_goes_on_to_the_provider() {
        var noord = gateway.signedIn("noord");
        assertThat(noord.get("/", "Accept", "text/html").header("Content-Security-Policy"))
                .contains("form-action 'self' https://sso.example");

        var out = noord.post("/logout", "", "Accept", "text/html");

        assertThat(out.status()).isEqualTo(302);
        assertThat(out.location())
                .startsWith("https://sso.example/logout?id_token_hint=ey")
                .contains("post_logout_redirect_uri=https%3A%2F%2Fkring.example%2F");
    }

    @Test
    void the_providers_pages_are_reached_through_the_gateway_without_its_cookies() {
        var noord = gateway.signedIn("noord");
        noord.cookies.put("KRING_IDENTITY_SESSION", "theirs");
        noord.cookies.put("KRING_POSITION", "community/a@1-1");

        var page = noord.send(
                "POST",
                "/identity/login?continue=1",
                BodyPublishers.ofString("username=noord&password=a%26b%20c"),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "X-Forwarded-Host",
                "evil.example");

        assertThat(page.json().get("uri").asString()).isEqualTo("/identity/login?continue=1");
        assertThat(page.json().get("body").asString()).endsWith("username=noord&password=a%26b+c");
        assertThat(page.received("cookie")).isEqualTo("KRING_IDENTITY_SESSION=theirs");
        assertThat(page.received("authorization")).isEmpty();
        assertThat(page.received("x-forwarded-proto")).isEqualTo("https");
        assertThat(page.received("x-forwarded-host")).isEqualTo("kring.example");
        assertThat(page.received("x-forwarded-port")).isEqualTo("443");
        assertThat(page.response().headers().allValues("Set-Cookie")).contains("from-service=1");
        assertThat(gateway.browser().get("/identity/actuator/env").status()).isEqualTo(401);
    }

    @Test
    void the_provider_gets_its_own_tokens_and_never_one_of_krings() {
        assertThat(providerSees("Bearer " + Gateway.IMPORTER_TOKEN)).isEmpty();
        assertThat(providerSees("bearer  " + Gateway.IMPORTER_TOKEN)).isEmpty();
        assertThat(providerSees("Bearer of-the-provider")).isEqualTo("Bearer of-the-provider");
    }

    private String providerSees(String authorization) {
        return gateway.browser()
                .send("GET", "/identity/userinfo", BodyPublishers.noBody(), "Authorization", authorization)
                .received("authorization");
    }
}
