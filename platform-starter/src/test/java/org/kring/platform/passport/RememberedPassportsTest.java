package org.kring.platform.passport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

class RememberedPassportsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration LIFE = Duration.ofMinutes(5);

    private final AtomicInteger checks = new AtomicInteger();
    private final JwtTimestampValidator times = new JwtTimestampValidator(Duration.ZERO);
    private final RememberedPassports passports = new RememberedPassports(this::check, times);

    RememberedPassportsTest() {
        timeIs(NOW);
    }

    @Test
    void a_signature_is_checked_once() {
        Jwt first = passports.decode("good");

        assertThat(passports.decode("good")).isSameAs(first);
        assertThat(checks).hasValue(1);
    }

    @Test
    void another_passport_is_checked_by_itself() {
        passports.decode("good");

        assertThatThrownBy(() -> passports.decode("forged")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> passports.decode("forged")).isInstanceOf(BadJwtException.class);
        assertThat(checks).hasValue(3);
    }

    @Test
    void one_that_expired_since_is_judged_anew() {
        passports.decode("good");
        timeIs(NOW.plus(LIFE).plusSeconds(1));

        assertThatThrownBy(() -> passports.decode("good")).isInstanceOf(BadJwtException.class);
    }

    private void timeIs(Instant now) {
        times.setClock(Clock.fixed(now, ZoneOffset.UTC));
    }

    private Jwt check(String passport) {
        checks.incrementAndGet();
        Jwt jwt = Jwt.withTokenValue(passport)
                .header("alg", "ES256")
                .issuedAt(NOW)
                .expiresAt(NOW.plus(LIFE))
                .build();
        if (!passport.equals("good") || times.validate(jwt).hasErrors()) {
            throw new BadJwtException("not valid");
        }
        return jwt;
    }
}
