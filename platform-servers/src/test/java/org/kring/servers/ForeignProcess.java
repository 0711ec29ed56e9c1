package org.kring.servers;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A second Java process with this test's class path, so that a test can kill it. */
record ForeignProcess(Process process) implements AutoCloseable {

    static ForeignProcess running(Class<?> main, Path log, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dkring.software=" + Software.directory(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return new ForeignProcess(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start());
    }

    /** The number of the server that {@link ServerOwner} started. */
    long awaitPid(Path log) {
        String output =
                await().atMost(Duration.ofMinutes(2)).until(() -> Files.readString(log), text -> text.contains("pid "));
        return Long.parseLong(output.replaceAll("(?s).*pid ", "").trim());
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
