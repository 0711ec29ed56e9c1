package org.kring.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseStyleIT {

    private static final String LOGO = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";

    @TempDir
    static Path folder;

    private static Gateway gateway;

    @BeforeAll
    static void start() throws IOException {
        Files.writeString(folder.resolve("ours.svg"), LOGO);
        gateway = Gateway.with("--KRING_HOUSE_STYLE=" + style("ours.yml", """
                name: Buurt & "Co" </style>
                logo: ours.svg
                colours: {primary: "#1b3f8b", accent: "#ffd23f"}
                """));
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void every_page_shows_the_organisations_name_and_logo() {
        var landing = gateway.browser().get("/", "Accept", "text/html", "Accept-Language", "nl");
        var failed = gateway.browser().get("/login/oauth2/code/kring?code=1&state=2", "Accept", "text/html");
        var client = gateway.signedIn("noord").get("/", "Accept", "text/html");

        assertThat(landing.body())
                .contains("<title>Buurt &amp; &quot;Co&quot; &lt;/style&gt;</title>", "src=\"/house-style/logo\"");
        assertThat(failed.body()).contains("· Buurt &amp; &quot;Co&quot;", "src=\"/house-style/logo\"");
        assertThat(client.body()).contains("Buurt &amp; \\&quot;Co\\&quot;", "/house-style/logo", "#1b3f8b", "#ffd23f");
        assertThat(gateway.browser()
                        .get("/manifest.webmanifest")
                        .json()
                        .get("short_name")
                        .asString())
                .isEqualTo("Buurt");
    }

    @Test
    void the_colours_are_a_style_sheet_for_the_pages_outside_the_client() {
        var sheet = gateway.browser().get("/house-style/style.css");

        assertThat(sheet.header("Content-Type")).startsWith("text/css");
        assertThat(sheet.body())
                .contains("--primary: #1b3f8b", "--accent: #ffd23f", "--house-logo: url(\"/house-style/logo\")")
                .contains("src: url(\"/app/bricolage-grotesque-latin-wght-normal-7a8b9c.woff2\")")
                .doesNotContain("</style>");
    }

    @Test
    void the_logo_is_anybodys_and_may_only_draw() {
        var logo = gateway.browser().get("/house-style/logo");

        assertThat(logo.status()).isEqualTo(200);
        assertThat(logo.header("Content-Type")).startsWith("image/svg+xml");
        assertThat(logo.header("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(logo.body()).isEqualTo(LOGO);
        assertThat(gateway.browser()
                        .get("/house-style/logo", "If-None-Match", logo.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void a_style_that_nobody_could_read_keeps_the_gateway_from_starting() throws IOException {
        String pale = style("pale.yml", "colours: {primary: '#9cc7ff'}");

        assertThatThrownBy(() -> Gateway.with("--KRING_HOUSE_STYLE=" + pale))
                .rootCause()
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("The house style " + pale + " cannot be used: colours.primary #9cc7ff");
    }

    private static String style(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toAbsolutePath().toString();
    }
}
