package org.kring.benchmarks.platform;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.kring.driver.Pause;

/** What a server writes down by itself. */
record ServerLog(Path file) {

    /** Whoever writes it is a pipe away, and nothing says that all has come through. */
    private static final Duration THROUGH_THE_PIPE = Duration.ofSeconds(1);

    String during(Request request) throws Exception {
        long from = Files.size(file);
        request.send();
        Pause.of(THROUGH_THE_PIPE);
        return since(from);
    }

    private String since(long from) throws IOException {
        try (var log = new RandomAccessFile(file.toFile(), "r")) {
            byte[] bytes = new byte[Math.toIntExact(log.length() - from)];
            log.seek(from);
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
