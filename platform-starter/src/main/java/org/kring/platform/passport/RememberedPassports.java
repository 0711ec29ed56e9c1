package org.kring.platform.passport;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Checks a signature once a minute and not with every request, as the gateway sends the same passport for minutes.
 * Whether it is still valid is asked each time.
 */
final class RememberedPassports implements JwtDecoder {

    private static final int MOST = 20_000;
    /** A key that is believed no longer is gone from here soon after. */
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final Cache<String, Jwt> checked =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();
    private final JwtDecoder signatures;
    private final OAuth2TokenValidator<Jwt> now;

    /** @param now whether a passport is valid at this moment */
    RememberedPassports(JwtDecoder signatures, OAuth2TokenValidator<Jwt> now) {
        this.signatures = signatures;
        this.now = now;
    }

    @Override
    public Jwt decode(String passport) {
        Jwt known = checked.getIfPresent(passport);
        if (known != null && !now.validate(known).hasErrors()) {
            return known;
        }
        Jwt fresh = signatures.decode(passport);
        checked.put(passport, fresh);
        return fresh;
    }
}
