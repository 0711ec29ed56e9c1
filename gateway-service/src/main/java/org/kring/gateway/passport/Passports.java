package org.kring.gateway.passport;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Signs passports: JWTs that live five minutes and are used again for the first three of them. */
public final class Passports {

    static final Duration LIFE = Duration.ofMinutes(5);
    /** So that the last one who gets it still believes it where clocks differ: a service adds a minute of its own. */
    private static final Duration USED_AGAIN = Duration.ofMinutes(3);

    private final Cache<Passport, String> signed;
    private final PassportKeys keys;
    private final JWSSigner signer;
    private final Clock clock;

    Passports(PassportKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
        this.signer = signer(keys.signing());
        Ticker ticker = () -> TimeUnit.MILLISECONDS.toNanos(clock.millis());
        this.signed = Caffeine.newBuilder()
                .maximumSize(50_000)
                .expireAfterWrite(USED_AGAIN)
                .ticker(ticker)
                .build();
    }

    public String signed(Passport passport) {
        return signed.get(passport, this::sign);
    }

    /** What services check passports with. */
    Map<String, Object> publicKeys() {
        return keys.published().toJSONObject();
    }

    private String sign(Passport passport) {
        Instant now = clock.instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer("kring-gateway")
                .audience("kring")
                .subject(passport.subject().toString())
                .claim("roles", passport.roles().stream().sorted().toList())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)));
        if (passport.actor() != null) {
            claims.claim("act", Map.of("sub", passport.actor().toString()));
        }
        return sign(claims.build());
    }

    private String sign(JWTClaimsSet claims) {
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .keyID(keys.signing().getKeyID())
                .build();
        var jwt = new SignedJWT(header, claims);
        try {
            jwt.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException("A passport cannot be signed", e);
        }
        return jwt.serialize();
    }

    private static JWSSigner signer(ECKey key) {
        try {
            return new ECDSASigner(key);
        } catch (JOSEException e) {
            throw new IllegalStateException("The passport key does not sign", e);
        }
    }
}
