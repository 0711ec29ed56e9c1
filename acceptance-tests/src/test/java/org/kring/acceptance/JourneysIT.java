package org.kring.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.acceptance.Running.KRING;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What people do in a browser, told as journeys in {@code journeys/*.journey.ts}; this starts Kring for them. */
class JourneysIT {

    private static final Path JOURNEYS = Path.of("journeys").toAbsolutePath();

    private static final int LINES_SHOWN = 100;

    @Test
    void people_reach_their_ends_in_a_real_browser() throws Exception {
        run("npm", "ci", "--ignore-scripts");
        run("npm", "test");
    }

    /** Fails with the last lines that the command wrote: whoever sees only the list of failed tests sees the journey and its step. */
    private static void run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(JOURNEYS.toFile()).redirectErrorStream(true);
        builder.environment().put("KRING_URL", KRING.url());
        Process process = builder.start();
        Deque<String> written = new ConcurrentLinkedDeque<>();
        // Not inherited: the streams of this JVM carry what it tells the build.
        Thread reader = Thread.ofPlatform()
                .daemon()
                .start(() -> process.inputReader().lines().forEach(line -> {
                    System.out.println(line);
                    written.addLast(line);
                    if (written.size() > LINES_SHOWN) written.removeFirst();
                }));
        if (!process.waitFor(15, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        int exit = process.waitFor();
        reader.join(Duration.ofSeconds(5));
        assertThat(exit)
                .as(
                        "%s%n%s%nScreenshots and traces of what failed are in acceptance-tests/target/journeys.",
                        String.join(" ", command), String.join("\n", written))
                .isZero();
    }
}
