package org.kring.standalone;

import java.io.IOException;
import java.nio.file.Files;

/** Whether a data directory holds the invented organisation or a real one. It stays what it was at its first start. */
enum Edition {
    DEMO,
    EMPTY;

    static Edition of(DataDirectory data, boolean emptyAsked) {
        var file = data.root().resolve("edition");
        try {
            if (!Files.exists(file)) {
                PrivateFile.write(file, (emptyAsked ? EMPTY : DEMO).name());
            }
            var edition = valueOf(Files.readString(file).strip());
            if (emptyAsked && edition == DEMO) {
                throw new CannotStart("The data directory " + data.root() + " holds the demo."
                        + " Choose another for an empty Kring: ./kring start --empty --data DIR");
            }
            return edition;
        } catch (IOException | IllegalArgumentException e) {
            throw new CannotStart("Cannot read " + file + " (" + e.getMessage() + ").", e);
        }
    }
}
