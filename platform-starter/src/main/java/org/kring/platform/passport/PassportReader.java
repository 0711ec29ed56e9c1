package org.kring.platform.passport;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** Turns a passport whose signature and age were checked into a caller. */
class PassportReader implements Converter<Jwt, AbstractAuthenticationToken> {

    private final Clock clock;

    PassportReader(Clock clock) {
        this.clock = clock;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt passport) {
        List<String> roles = passport.getClaimAsStringList("roles");
        return new PassportAuthentication(new Caller(
                uuid(passport.getSubject()),
                roles == null ? Set.of() : Set.copyOf(roles),
                actorOf(passport.getClaimAsMap("act")),
                clock.instant()));
    }

    private static @Nullable UUID actorOf(@Nullable Map<String, Object> act) {
        return act != null && act.get("sub") instanceof String actor ? uuid(actor) : null;
    }

    private static UUID uuid(@Nullable String text) {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException notAPerson) {
            throw new InvalidBearerTokenException("the passport names no person", notAPerson);
        }
    }
}
