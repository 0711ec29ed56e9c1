package org.kring.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The script {@code kring} on a data directory. */
record Script(Path file, Path data, Map<String, String> environment) {

    private static final Duration LONGEST_COMMAND = Duration.ofMinutes(5);

    /** Runs it and waits; what it printed is the answer. */
    String run(List<String> command) {
        try {
            Process process = begin(command);
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(LONGEST_COMMAND.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException("kring " + String.join(" ", command) + " failed: " + output);
            }
            return output;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    Process begin(List<String> command) throws IOException {
        List<String> line = new ArrayList<>(List.of(file.toAbsolutePath().toString(), command.getFirst()));
        line.addAll(List.of("--data", data.toString()));
        line.addAll(command.subList(1, command.size()));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().putAll(environment);
        // Whoever drives was built together with what it starts.
        builder.environment().put("KRING_SKIP_BUILD", "1");
        return builder.start();
    }
}
