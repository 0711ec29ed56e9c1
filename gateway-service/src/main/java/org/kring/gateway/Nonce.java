package org.kring.gateway;

import java.security.SecureRandom;
import java.util.Base64;

/** A number used once: what carries it was put into this very answer by us. */
public record Nonce(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    public static Nonce next() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return new Nonce(Base64.getEncoder().encodeToString(random));
    }
}
