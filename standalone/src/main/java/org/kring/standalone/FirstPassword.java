package org.kring.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The administrator's generated password on its way from the identity provider to the screen, where it is shown once. */
final class FirstPassword {

    private FirstPassword() {}

    static Path file(DataDirectory data) {
        return data.key("admin.first-password");
    }

    static Optional<String> take(DataDirectory data) throws IOException {
        var file = file(data);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var password = Files.readString(file);
        Files.delete(file);
        return Optional.of(password);
    }
}
