package org.kring.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of this JVM's own for the data of embedded servers, below the module's build folder. */
final class TestFolder {

    private static final Path ROOT = Path.of(
                    "target", "servers", Long.toString(ProcessHandle.current().pid()))
            .toAbsolutePath();

    private TestFolder() {}

    static Path of(String server) {
        try {
            return Files.createDirectories(ROOT.resolve(server));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
