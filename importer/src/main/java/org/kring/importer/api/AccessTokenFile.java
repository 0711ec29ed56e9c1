package org.kring.importer.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file with nothing in it but an access token. */
public record AccessTokenFile(Path file) {

    public String token() {
        try {
            String token = Files.readString(file).strip();
            if (!token.startsWith("kring_")) {
                throw new ImportStopped(file + " holds no access token: it should begin with kring_");
            }
            return token;
        } catch (IOException e) {
            throw new ImportStopped("Cannot read the access token from " + file + ": " + e, e);
        }
    }
}
