package org.kring.standalone.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/** Puts into the id token what the gateway reads about a person. */
@Component
class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private static final String ROLE = "ROLE_";

    private final Accounts accounts;

    TokenClaims(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        if (!OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
            return;
        }
        Authentication person = Objects.requireNonNull(context.getPrincipal());
        var account = accounts.find(person.getName()).orElseThrow();
        context.getClaims()
                .claim("preferred_username", account.handle())
                .claim("name", account.name())
                .claim("email", account.email())
                .claim("roles", roles(person));
    }

    /**
     * Authorities also say how somebody signed in; only roles are the gateway's business. Claims are stored with their
     * type, and the type of an immutable list is none that may be read back.
     */
    private static List<String> roles(Authentication person) {
        return person.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(Objects::nonNull)
                .filter(authority -> authority.startsWith(ROLE))
                .map(authority -> authority.substring(ROLE.length()).toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
