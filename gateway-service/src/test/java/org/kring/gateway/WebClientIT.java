package org.kring.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How the web client is served; a stand-in for it lies in the test's resources. */
class WebClientIT {

    private static final String SCRIPT = "/app/index-1a2b3c.js";

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
    void whoever_is_signed_in_gets_the_client_at_every_address_that_is_nobody_elses() {
        Browser noord = gateway.signedIn("noord");

        for (String address : List.of("/", "/signed-in", "/posts/7?comment=3", "/nobody/knows.this", "/apparel")) {
            var page = noord.get(address, "Accept", "text/html");
            assertThat(page.status()).as(address).isEqualTo(200);
            assertThat(page.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
            assertThat(page.body()).contains("src=\"" + SCRIPT + "\"");
        }
        for (String address : List.of("/api/nothing", "/assets/none.css", "/app/none.js", "/logout/x", "/actuator/x")) {
            assertThat(noord.get(address, "Accept", "text/html").status())
                    .as(address)
                    .isEqualTo(404);
        }
        assertThat(noord.get("/posts/7", "Accept", "application/json").problem())
                .isEqualTo("not-found");
    }

    @Test
    void a_page_is_filled_for_each_request_and_lets_only_its_own_styles_in() {
        Browser oost = gateway.signedIn("oost");

        var first = oost.get("/", "Accept", "text/html");
        var second = oost.get("/", "Accept", "text/html");

        String nonce = nonce(first);
        assertThat(nonce).hasSize(24).isNotEqualTo(nonce(second));
        assertThat(first.body())
                .contains(
                        "<meta name=\"kring-nonce\" content=\"" + nonce + "\"",
                        "<style nonce=\"" + nonce + "\"",
                        "content=\"{&quot;name&quot;:&quot;Kring&quot;,&quot;logo&quot;:null,"
                                + "&quot;primary&quot;:&quot;#146c69&quot;,&quot;accent&quot;:&quot;#f5b035&quot;}\"")
                .doesNotContain("__");
        assertThat(first.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self';", "worker-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "http");
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(first.header("ETag")).isEmpty();
        assertThat(first.header("Link"))
                .contains(
                        "<" + SCRIPT + ">; rel=modulepreload", "latin-wght-normal-0e1f2a.woff2>; rel=preload; as=font")
                .doesNotContain("latin-ext", "bricolage", "only-boards");
    }

    @Test
    void only_the_home_page_announces_what_only_it_needs() {
        Browser noord = gateway.signedIn("noord");

        String home = noord.get("/", "Accept", "text/html").header("Link");
        String post = noord.get("/posts/7", "Accept", "text/html").header("Link");

        assertThat(home)
                .contains(
                        "</app/home-3b4c5d.js>; rel=modulepreload",
                        "</app/reading-6e7f8a.js>; rel=modulepreload",
                        "</app/home-9b0c1d.css>; rel=preload; as=style");
        assertThat(post).contains("<" + SCRIPT + ">; rel=modulepreload").doesNotContain("home", "reading");
    }

    @Test
    void a_page_brings_the_token_against_forgery_that_changes_need() {
        Browser zuid = gateway.signedIn("zuid");
        zuid.cookies.remove("XSRF-TOKEN");

        zuid.get("/", "Accept", "text/html");

        assertThat(zuid.post("/api/posts", "{}").status()).isEqualTo(200);
    }

    @Test
    void files_with_a_hash_are_anybodys_are_kept_for_a_year_and_come_compressed() {
        var plain = gateway.browser().get(SCRIPT);
        var compressed = gateway.browser().get(SCRIPT, "Accept-Encoding", "br, gzip");

        assertThat(plain.status()).isEqualTo(200);
        assertThat(plain.header("Content-Type")).startsWith("text/javascript");
        assertThat(plain.header("Cache-Control")).contains("public", "immutable", "max-age=31536000");
        assertThat(plain.response().headers().allValues("Set-Cookie")).isEmpty();
        assertThat(compressed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(compressed.header("Vary")).contains("Accept-Encoding");
        assertThat(compressed.header("Content-Type")).startsWith("text/javascript");
        assertThat(compressed.body()).isEqualTo("gzipped\n");
    }

    @Test
    void the_service_worker_is_asked_for_anew_and_may_serve_every_page() {
        var script = gateway.browser().get("/sw.js");

        assertThat(script.header("Content-Type")).startsWith("text/javascript");
        assertThat(script.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(script.header("Service-Worker-Allowed")).isEqualTo("/");
        assertThat(gateway.browser()
                        .get("/sw.js", "If-None-Match", script.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void files_without_a_hash_are_asked_for_anew_and_told_apart_by_what_is_in_them() {
        for (String address : List.of("/icons/kring.svg", "/offline.html", "/assets/kring.css")) {
            var file = gateway.browser().get(address, "Accept", "*/*");
            assertThat(file.status()).as(address).isEqualTo(200);
            assertThat(file.header("Cache-Control")).isEqualTo("no-cache");
            assertThat(file.header("Last-Modified")).isEmpty();
            assertThat(gateway.browser()
                            .get(address, "If-None-Match", file.header("ETag"))
                            .status())
                    .isEqualTo(304);
        }
    }

    @Test
    void a_phone_learns_how_to_install_kring() {
        var manifest = gateway.browser().get("/manifest.webmanifest");

        assertThat(manifest.header("Content-Type")).startsWith("application/manifest+json");
        assertThat(manifest.json().get("name").asString()).isEqualTo("Kring");
        assertThat(manifest.json().get("start_url").asString()).isEqualTo("/");
        assertThat(manifest.json().get("theme_color").asString()).isEqualTo("#146c69");
        assertThat(manifest.json().get("icons").toString())
                .contains(
                        "{\"src\":\"/icons/kring.svg\",\"sizes\":\"any\",\"type\":\"image/svg+xml\",\"purpose\":\"any\"}",
                        "{\"src\":\"/icons/kring-maskable-512.png\",\"sizes\":\"512x512\",\"type\":\"image/png\","
                                + "\"purpose\":\"maskable\"}");
    }

    private static String nonce(Browser.Answer page) {
        var nonce = Pattern.compile("style-src 'self' 'nonce-([A-Za-z0-9+/=]+)';")
                .matcher(page.header("Content-Security-Policy"));
        assertThat(nonce.find()).isTrue();
        return nonce.group(1);
    }
}
