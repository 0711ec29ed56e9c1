package org.kring.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.acceptance.Running.KRING;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What people do in a browser, told as journeys in {@code journeys/*.journey.ts}; this starts Kring for them. */
class JourneysIT {

    private static final Path JOURNEYS = Path.of("journeys").toAbsolutePath();

    @Test
    void people_reach_their_ends_in_a_real_browser() throws Exception {
        assertThat(in(JOURNEYS, "npm", "ci", "--ignore-scripts")).isZero();
        assertThat(in(JOURNEYS, "npm", "test"))
                .as("Screenshots and traces of what failed are in acceptance-tests/target/journeys.")
                .isZero();
    }

    private static int in(Path folder, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("KRING_URL", KRING.url());
        Process process = builder.start();
        // Not inherited: the streams of this JVM carry what it tells the build.
        Thread.ofVirtual().start(() -> process.inputReader().lines().forEach(System.out::println));
        if (!process.waitFor(15, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        return process.waitFor();
    }
}
