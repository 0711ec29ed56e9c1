package org.kring.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/boards/7", "/search?q=%C3%A9&page=2#top", "/loggers"})
    void a_path_of_this_origin_is_returned_to(String path) {
        assertThat(ReturnPath.of(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "boards",
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "/\n//evil.example",
                "/ok\r\nSet-Cookie: a=b",
                "javascript:alert(1)",
                "/é",
                "/login",
                "/login?return=/",
                "/logout",
                "/oauth2/authorization/kring"
            })
    void anything_else_leads_home(String elsewhere) {
        assertThat(ReturnPath.of(elsewhere)).isEqualTo("/");
    }

    @Test
    void nothing_and_far_too_much_lead_home() {
        assertThat(ReturnPath.of(null)).isEqualTo("/");
        assertThat(ReturnPath.of("/" + "x".repeat(3000))).isEqualTo("/");
    }
}
