package org.kring.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Commands of the system, for what only it can break. */
final class Shell {

    private Shell() {}

    /** @throws IllegalStateException with what it said, if it did not succeed */
    static void run(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + ": " + said.strip());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static boolean succeeds(String... command) {
        try {
            run(command);
            return true;
        } catch (UncheckedIOException | IllegalStateException no) {
            return false;
        }
    }

    static boolean has(List<String> programs) {
        return programs.stream().allMatch(program -> succeeds("sh", "-c", "command -v " + program));
    }
}
