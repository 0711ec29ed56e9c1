package org.kring.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server whose owner was killed and that is still there, or just about to end. */
record Orphan(ProcessHandle process) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** {@code directory} stands in the server's command line; any other process merely has the same number. */
    static Optional<Orphan> of(Path pidFile, Path directory) {
        return pid(pidFile)
                .flatMap(ProcessHandle::of)
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains(directory.toString()))
                        .isPresent())
                .map(Orphan::new);
    }

    void end() {
        process.destroy();
        if (!ended()) {
            process.destroyForcibly();
            ended();
        }
    }

    private boolean ended() {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Optional<Long> pid(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .findFirst()
                    .map(String::trim)
                    .filter(line -> line.matches("\\d+"))
                    .map(Long::valueOf);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
