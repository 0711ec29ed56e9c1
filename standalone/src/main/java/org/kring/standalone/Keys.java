package org.kring.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** Secrets that this machine's parts share with each other, made on the first start. */
record Keys(Path importerTokenFile, String identityClientSecret) {

    private static final int BYTES = 32;

    static Keys in(DataDirectory data) {
        var importerToken = data.key("importer.token");
        readOrMake(importerToken, "kring_");
        return new Keys(importerToken, readOrMake(data.key("identity-client.secret"), ""));
    }

    private static String readOrMake(Path file, String prefix) {
        try {
            if (!Files.exists(file)) {
                PrivateFile.write(file, prefix + random());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new CannotStart("Cannot use the key " + file + " (" + e.getMessage() + ").", e);
        }
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
