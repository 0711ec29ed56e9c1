package org.kring.platform.passport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

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
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/** What a service that just started makes of a gateway that is busy, or not there yet. */
class PassportKeysTest {

    private static final int CROWD = 64;
    private static final Duration LIFE = Duration.ofMinutes(5);

    private final HttpServer gateway;
    private final ECKey key;
    private final JwtDecoder decoder;
    private volatile Duration takes = Duration.ZERO;
    private volatile boolean there = true;

    PassportKeysTest() throws Exception {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        key = new ECKeyGenerator(Curve.P_256).keyID("test").generate();
        decoder = new PassportAutoConfiguration()
                .passportDecoder(
                        URI.create("http://127.0.0.1:" + gateway.getAddress().getPort() + "/keys.json"));
    }

    @BeforeEach
    void open() {
        byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        gateway.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        gateway.createContext("/", exchange -> {
            try {
                Thread.sleep(takes);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            exchange.sendResponseHeaders(there ? 200 : 503, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        gateway.start();
    }

    @AfterEach
    void close() {
        gateway.stop(0);
    }

    @Test
    void a_crowd_that_comes_at_once_waits_for_a_busy_gateway_and_is_let_in() throws Exception {
        takes = Duration.ofMillis(1200);
        String passport = passport();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Jwt>> everybody = IntStream.range(0, CROWD)
                    .<Callable<Jwt>>mapToObj(number -> () -> decoder.decode(passport))
                    .toList();
            for (var one : crowd.invokeAll(everybody)) {
                assertThat(one.get().getSubject()).isEqualTo("somebody");
            }
        }
    }

    @Test
    void a_gateway_that_comes_back_is_believed_within_seconds() throws Exception {
        there = false;
        String passport = passport();
        for (int tries = 0; tries < 5; tries++) {
            assertThatThrownBy(() -> decoder.decode(passport)).isInstanceOf(JwtException.class);
        }

        there = true;
        await().atMost(Duration.ofSeconds(5))
                .ignoreExceptions()
                .until(() -> decoder.decode(passport).getSubject().equals("somebody"));
    }

    @Test
    void a_passport_is_believed_for_a_minute_after_its_end_because_clocks_differ() throws Exception {
        Instant now = Instant.now();
        String justBelieved = passport(now.minus(LIFE).minusSeconds(50));
        String tooOld = passport(now.minus(LIFE).minusSeconds(61));

        assertThat(decoder.decode(justBelieved).getSubject()).isEqualTo("somebody");
        assertThatThrownBy(() -> decoder.decode(tooOld)).hasMessageContaining("expired");
    }

    private String passport() throws Exception {
        return passport(Instant.now());
    }

    private String passport(Instant issued) throws Exception {
        var passport = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(),
                new JWTClaimsSet.Builder()
                        .issuer("kring-gateway")
                        .audience("kring")
                        .subject("somebody")
                        .issueTime(Date.from(issued))
                        .expirationTime(Date.from(issued.plus(LIFE)))
                        .build());
        passport.sign(new ECDSASigner(key));
        return passport.serialize();
    }
}
