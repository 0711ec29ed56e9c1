package org.kring.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.driver.Kring;

/**
 * The clock of one process, put right or wrong by libfaketime. A part is started by {@code setpriv}; the one that the
 * platform finds first looks whether its part has a clock of its own.
 */
final class Clocks {

    private static final Path SHIMS =
            Path.of("src", "test", "scripts", "clocks").toAbsolutePath();
    private static final Path CLOCKS = Path.of("target", "clocks").toAbsolutePath();

    private Clocks() {}

    static boolean possible() {
        return library().isPresent() && Shell.has(List.of("setpriv"));
    }

    private static Optional<Path> library() {
        return Stream.of("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib")
                .map(folder -> Path.of(folder, "faketime", "libfaketimeMT.so.1"))
                .filter(Files::exists)
                .findFirst();
    }

    /** Of the platform, so that clocks can be set later. */
    static Map<String, String> environment() {
        return library()
                .map(library -> Map.of(
                        "PATH",
                        SHIMS + ":" + System.getenv("PATH"),
                        "KRING_CLOCKS",
                        CLOCKS.toString(),
                        "KRING_LIBFAKETIME",
                        library.toString()))
                .orElse(Map.of());
    }

    /** From its next start. */
    static void wrong(Kring kring, String part, String seconds) {
        try {
            Files.createDirectories(CLOCKS);
            Files.writeString(CLOCKS.resolve(part), seconds);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        restart(kring, part);
    }

    static void right(Kring kring, String part) {
        try {
            Files.deleteIfExists(CLOCKS.resolve(part));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        restart(kring, part);
    }

    private static void restart(Kring kring, String part) {
        kring.stop(part);
        kring.start(part);
    }
}
