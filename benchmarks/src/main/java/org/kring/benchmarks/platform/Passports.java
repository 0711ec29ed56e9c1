package org.kring.benchmarks.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPrivateKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Signs what the gateway would sign, with its key, so that a service can be asked without it. */
final class Passports {

    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final Duration USED_AGAIN = Duration.ofMinutes(4);

    private final ConcurrentHashMap<String, InUse> inUse = new ConcurrentHashMap<>();
    private final String keyId;
    private final PrivateKey key;

    /** @param file the gateway's: an EC P-256 JSON web key, or a set of them, of which the first one signs */
    Passports(Path file) throws IOException, GeneralSecurityException {
        JsonNode content = JsonMapper.shared().readTree(Files.readString(file));
        JsonNode fields = content.has("keys") ? content.get("keys").get(0) : content;
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        BigInteger secret =
                new BigInteger(1, Base64.getUrlDecoder().decode(fields.get("d").stringValue()));
        keyId = fields.get("kid").stringValue();
        key = KeyFactory.getInstance("EC")
                .generatePrivate(new ECPrivateKeySpec(secret, curve.getParameterSpec(ECParameterSpec.class)));
    }

    /** Asks a service as the gateway would in the name of a member; like there, a passport is used again for a while. */
    Http member(UUID person, String serviceUrl) {
        return inUse.compute(
                        person + serviceUrl,
                        (any, known) -> known != null && known.isFresh()
                                ? known
                                : new InUse(
                                        new Http(serviceUrl, Map.of("Authorization", "Bearer " + passport(person))),
                                        Instant.now().plus(USED_AGAIN)))
                .http();
    }

    private record InUse(Http http, Instant until) {

        boolean isFresh() {
            return Instant.now().isBefore(until);
        }
    }

    private String passport(UUID person) {
        Instant now = Instant.now();
        String signed = part(Map.of("alg", "ES256", "kid", keyId))
                + "."
                + part(Map.of(
                        "iss", "kring-gateway",
                        "aud", "kring",
                        "sub", person.toString(),
                        "roles", List.of("member"),
                        "iat", now.getEpochSecond(),
                        "exp", now.plus(LIFE).getEpochSecond()));
        return signed + "." + base64(signature(signed));
    }

    private byte[] signature(String signed) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key);
            signature.update(signed.getBytes(UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String part(Map<String, ?> claims) {
        return base64(JsonMapper.shared().writeValueAsBytes(claims));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
