package org.kring.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kring.driver.Answer;
import org.kring.driver.Client;
import org.kring.driver.Kring;

/** What goes wrong while every process and every server is well. */
final class SubtleFaults {

    private static final int ROUNDS_OF_EDITORS = 20;
    private static final Duration LONG = Duration.ofMinutes(2);

    private SubtleFaults() {}

    /** One record that nobody can read must not hold up those behind it. */
    static Fault nonsense() {
        return Fault.of(
                "a record that cannot be handled, on Kafka",
                kring -> Published.publishNonsense(kring.part("kafka")),
                Duration.ofSeconds(1),
                kring -> List.of("search", "notification").forEach(part -> {
                    String parked = kring.part(part).url() + "/actuator/parked";
                    await("parked by " + part)
                            .atMost(LONG)
                            .untilAsserted(() -> assertThat(kring.anonymous()
                                            .get(parked)
                                            .expect(200)
                                            .body())
                                    .contains(part + "-service."));
                }));
    }

    /** Of two who change what they both saw, one is told that it is not what they saw any more. */
    static Fault twoEditors(String editor) {
        return Fault.of(
                "two editors of one post, twenty times",
                kring -> {
                    Client reader = kring.onBehalfOf(editor);
                    String post = "/api/posts/"
                            + new Workplace(reader, List.of(), "Twee redacteuren", 1)
                                    .posts()
                                    .getFirst();
                    for (int round = 0; round < ROUNDS_OF_EDITORS; round++) {
                        String seen =
                                reader.get(post).headers().firstValue("ETag").orElseThrow();
                        String text = "ronde " + round;
                        List<Integer> answers = Stream.of(" hier", " daar")
                                .parallel()
                                .map(place -> kring.onBehalfOf(editor)
                                        .header("If-Match", seen)
                                        .put(post, Map.of("title", text, "body", text + place)))
                                .map(Answer::status)
                                .toList();
                        assertThat(answers).containsExactlyInAnyOrder(200, 412);
                    }
                },
                Duration.ZERO,
                kring -> {});
    }

    /** As operators are told to: a second one is known everywhere before it signs. */
    static Fault anotherPassportKey() {
        return Fault.of(
                "a new key for passports: known first, then signing",
                kring -> withPassportKeys(kring, keys -> Stream.concat(keys.stream(), Stream.of(newKey()))),
                Duration.ZERO,
                kring -> withPassportKeys(kring, keys -> keys.reversed().stream()));
    }

    static Fault oldPassportKeyForgotten() {
        return Fault.of(
                "the old key for passports forgotten",
                kring -> withPassportKeys(kring, keys -> keys.stream().limit(1)),
                Duration.ZERO,
                kring -> {});
    }

    private static void withPassportKeys(Kring kring, Function<List<JWK>, Stream<JWK>> change) {
        changePassportKeys(kring, change);
        List.of("gateway", "gateway-2").forEach(gateway -> {
            kring.stop(gateway);
            kring.start(gateway);
        });
    }

    private static void changePassportKeys(Kring kring, Function<List<JWK>, Stream<JWK>> change) {
        Path file = kring.data().resolve("keys/passport.jwk");
        try {
            String text = Files.readString(file);
            JWKSet keys = text.contains("\"keys\"") ? JWKSet.parse(text) : new JWKSet(JWK.parse(text));
            List<JWK> changed = change.apply(keys.getKeys()).toList();
            Files.writeString(file, new JWKSet(changed).toString(false));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ParseException noKeys) {
            throw new IllegalStateException(noKeys);
        }
    }

    private static JWK newKey() {
        try {
            KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
            pairs.initialize(Curve.P_256.toECParameterSpec());
            KeyPair pair = pairs.generateKeyPair();
            return new ECKey.Builder(Curve.P_256, (ECPublicKey) pair.getPublic())
                    .privateKey(pair.getPrivate())
                    .keyIDFromThumbprint()
                    .build();
        } catch (GeneralSecurityException | JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
