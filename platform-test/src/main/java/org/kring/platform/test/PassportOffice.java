package org.kring.platform.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Signs passports as the gateway does and publishes its key as the gateway does. */
public final class PassportOffice {

    private static final PassportOffice OPEN = new PassportOffice();
    private static final Duration VALID = Duration.ofMinutes(5);

    private final ECKey key;
    private final HttpServer server;

    private PassportOffice() {
        key = newKey("test");
        byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
    }

    public static PassportOffice open() {
        return OPEN;
    }

    public String keysUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/keys.json";
    }

    public String passport(Person person) {
        return signed(claims(person.id(), person.roles(), null, VALID), key);
    }

    /** For somebody who acts on behalf of somebody else. */
    public String passport(Person subject, UUID actor, List<String> roles) {
        return signed(claims(subject.id(), roles, actor, VALID), key);
    }

    public String expired(Person person) {
        return signed(claims(person.id(), person.roles(), null, VALID.negated()), key);
    }

    /** Signed by a key that is not the gateway's. */
    public String forged(Person person) {
        return signed(claims(person.id(), person.roles(), null, VALID), newKey("test"));
    }

    private static ECKey newKey(String id) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static JWTClaimsSet claims(UUID subject, List<String> roles, @Nullable UUID actor, Duration validFor) {
        Instant now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer("kring-gateway")
                .audience("kring")
                .subject(subject.toString())
                .claim("roles", roles)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(validFor)));
        return (actor == null ? claims : claims.claim("act", Map.of("sub", actor.toString()))).build();
    }

    private static String signed(JWTClaimsSet claims, ECKey with) {
        try {
            SignedJWT passport = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .keyID(with.getKeyID())
                            .build(),
                    claims);
            passport.sign(new ECDSASigner(with));
            return passport.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
