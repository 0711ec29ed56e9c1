package org.kring.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

class NewcomerTest {

    private static final IdentitySettings IDENTITY = new IdentitySettings(
            "https://sso.example", "", "", "", null, null, "kring", "", "roles", SignatureAlgorithm.RS256);

    @Test
    void claims_become_a_newcomer() {
        var anna = newcomer(Map.of(
                "preferred_username", "Anna.Jansen@example.org", "name", "Anna Jansen", "email", "a@example.org"));

        assertThat(anna.handle()).isEqualTo("Anna.Jansen@example.org");
        assertThat(anna.name()).isEqualTo("Anna Jansen");
        assertThat(anna.isGuest()).isFalse();
        assertThat(anna.issuer()).isEqualTo("https://sso.example");
    }

    @Test
    void without_a_name_the_handle_serves_and_without_a_handle_the_subject() {
        var nameless = newcomer(Map.of());

        assertThat(nameless.handle()).isEqualTo("Subject 7");
        assertThat(nameless.name()).isEqualTo("Subject 7");
        assertThat(nameless.email()).isNull();
    }

    @Test
    void guests_are_known_as_such() {
        assertThat(newcomer(Map.of("roles", List.of("ROLE_GUEST", "admin"))).isGuest())
                .isTrue();
    }

    private static Newcomer newcomer(Map<String, Object> claims) {
        Map<String, Object> all = new HashMap<>(claims);
        all.put("sub", "Subject 7");
        var token = new OidcIdToken("t", Instant.EPOCH, Instant.MAX, all);
        return Newcomer.of(new DefaultOidcUser(List.of(), token), IDENTITY);
    }
}
