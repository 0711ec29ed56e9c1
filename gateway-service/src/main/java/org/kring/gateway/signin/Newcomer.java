package org.kring.gateway.signin;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kring.gateway.person.Roles;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** What the provider says about who is at the door. */
record Newcomer(
        String issuer,
        String subject,
        String handle,
        String name,
        @Nullable String email,
        Set<String> roles) {

    private static final int LONGEST_HANDLE = 60;

    static Newcomer of(OidcUser user, IdentitySettings identity) {
        String handle = handle(user);
        return new Newcomer(
                identity.issuer(),
                Objects.requireNonNull(user.getSubject()),
                handle,
                Optional.ofNullable(user.getFullName())
                        .filter(name -> !name.isBlank())
                        .orElse(handle),
                user.getEmail(),
                Roles.from(user.getClaims().get(identity.rolesClaim())));
    }

    boolean isGuest() {
        return roles.contains(Roles.GUEST);
    }

    /** People are mentioned by it ({@code @oost}), so what is no letter, digit, dot, dash or underscore becomes a dash. */
    private static String handle(OidcUser user) {
        String named = Stream.of(user.getPreferredUsername(), user.getEmail(), user.getSubject())
                .filter(Objects::nonNull)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElseThrow();
        int at = named.indexOf('@');
        String handle = (at > 0 ? named.substring(0, at) : named)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9._-]", "-");
        return handle.substring(0, Math.min(handle.length(), LONGEST_HANDLE));
    }
}
