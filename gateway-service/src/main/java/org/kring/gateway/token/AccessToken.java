package org.kring.gateway.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The secret that an integration sends: 32 random bytes, marked so that it is recognised where it does not belong. */
record AccessToken(String text) {

    private static final Pattern SHAPE = Pattern.compile("kring_[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static AccessToken random() {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        return new AccessToken(
                "kring_" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    static Optional<AccessToken> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new AccessToken(text)) : Optional.empty();
    }

    /** What is stored. The secret is as long as the hash, so that neither salt nor slowness would add anything. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "kring_…";
    }
}
