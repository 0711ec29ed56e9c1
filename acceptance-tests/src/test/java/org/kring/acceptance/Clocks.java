package org.kring.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.driver.Answer;
import org.kring.driver.Kring;
import org.kring.driver.Part;

/**
 * The clock of one process, put right or wrong by libfaketime. A part is started by {@code setpriv}; the one that the
 * platform finds first looks whether its part has a clock of its own.
 */
final class Clocks {

    private static final Path SHIMS =
            Path.of("src", "test", "scripts", "clocks").toAbsolutePath();
    private static final long SOME_SECONDS = 5;
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

    /** A run that was broken off may have left some wrong, and the next would measure them without knowing it. */
    static void putRight() {
        try (var left = Files.newDirectoryStream(Files.createDirectories(CLOCKS))) {
            for (Path clock : left) {
                Files.delete(clock);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** From its next start. */
    static void wrong(Kring kring, String part, String seconds) {
        try {
            Files.writeString(CLOCKS.resolve(part), seconds);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        restart(kring, part);
        assertThat(secondsAhead(kring, kring.part(part))).isCloseTo(Long.parseLong(seconds), within(SOME_SECONDS));
    }

    static void right(Kring kring, String part) {
        try {
            Files.deleteIfExists(CLOCKS.resolve(part));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        restart(kring, part);
    }

    /** Every part that says what time it is says the right one. */
    static void mustAgree(Kring kring) {
        kring.parts().stream()
                .filter(part -> Running.IN_TWOS.stream().anyMatch(part.name()::startsWith))
                .forEach(part -> assertThat(secondsAhead(kring, part))
                        .as("seconds by which %s is ahead", part.name())
                        .isCloseTo(0L, within(SOME_SECONDS)));
    }

    private static long secondsAhead(Kring kring, Part part) {
        Answer answer = kring.anonymous().get(part.url() + "/livez");
        String date = answer.headers().firstValue("Date").orElseThrow();
        Instant there =
                ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
        return Duration.between(Instant.now(), there).toSeconds();
    }

    private static void restart(Kring kring, String part) {
        kring.stop(part);
        kring.start(part);
    }
}
