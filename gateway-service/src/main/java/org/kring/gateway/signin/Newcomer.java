package org.kring.gateway.signin;

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

    private static final int LONGEST = 200;

    static Newcomer of(OidcUser user, IdentitySettings identity) {
        String handle = cut(userName(user));
        return new Newcomer(
                identity.issuer(),
                Objects.requireNonNull(user.getSubject()),
                handle,
                Optional.ofNullable(user.getFullName())
                        .filter(name -> !name.isBlank())
                        .map(Newcomer::cut)
                        .orElse(handle),
                user.getEmail(),
                Roles.from(user.getClaims().get(identity.rolesClaim())));
    }

    boolean isGuest() {
        return roles.contains(Roles.GUEST);
    }

    /** The provider's name for this person; what shape a handle has is community-service's to say. */
    private static String userName(OidcUser user) {
        return Stream.of(user.getPreferredUsername(), user.getEmail(), user.getSubject())
                .filter(Objects::nonNull)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElseThrow();
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
