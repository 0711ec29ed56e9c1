package org.kring.gateway.token;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The access token of the importer, which an operator lays down as a file. */
@Component
class ImporterToken {

    private final Optional<AccessToken> token;

    ImporterToken(@Value("${kring.gateway.importer-token-file}") String file) {
        this.token = file.isBlank() ? Optional.empty() : Optional.of(read(Path.of(file)));
    }

    boolean matches(AccessToken presented) {
        return token.filter(expected -> MessageDigest.isEqual(expected.hash(), presented.hash()))
                .isPresent();
    }

    private static AccessToken read(Path file) {
        try {
            return AccessToken.parse(Files.readString(file).strip())
                    .orElseThrow(() -> new IllegalStateException(file + " holds no access token (kring_…)"));
        } catch (IOException e) {
            throw new UncheckedIOException("The importer's token cannot be read from " + file, e);
        }
    }
}
