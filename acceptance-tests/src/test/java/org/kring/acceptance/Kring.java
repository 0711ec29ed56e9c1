package org.kring.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A platform started with {@code ./kring start --replicas content=…} on an empty data directory, one for all scenarios. */
final class Kring {

    private static final Path SCRIPT = Path.of(System.getProperty("kring.script", "../kring"));
    private static final Path DATA = Path.of("target", "kring-data").toAbsolutePath();
    private static final Duration LONGEST_COMMAND = Duration.ofMinutes(5);
    /** Of content-service: one in a test run, two where replicas end one by one. */
    private static final int REPLICAS = "long".equals(System.getProperty("kring.scenarios")) ? 2 : 1;

    private static final Kring RUNNING = new Kring();

    private final int port = freePort();
    private final Process process;

    private Kring() {
        delete(DATA);
        List<String> output = new ArrayList<>();
        try {
            process = command("start", "--replicas", "content=" + REPLICAS, "--port", Integer.toString(port))
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(this::stopAll));
            var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                System.out.println("kring: " + line);
                output.add(line);
                if (line.contains("Kring is ready at")) {
                    Thread.ofVirtual().start(() -> lines.lines().forEach(rest -> System.out.println("kring: " + rest)));
                    return;
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        throw new IllegalStateException("Kring did not start: " + String.join("\n", output));
    }

    static Kring running() {
        return RUNNING;
    }

    String url() {
        return "http://localhost:" + port;
    }

    /** The access token with which an importer works. */
    String importerToken() {
        try {
            return Files.readString(DATA.resolve("keys/importer.token")).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Runs the script and waits; what it printed is the answer. */
    String run(String... arguments) {
        try {
            Process run = command(arguments).start();
            String output = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!run.waitFor(LONGEST_COMMAND.toSeconds(), TimeUnit.SECONDS) || run.exitValue() != 0) {
                throw new IllegalStateException("kring " + String.join(" ", arguments) + " failed: " + output);
            }
            return output;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    void stop(String part) {
        run("stop", part);
    }

    void start(String part) {
        run("start", part);
    }

    void kill(String part) {
        ProcessHandle.of(status(part).get("pid").longValue()).orElseThrow().destroyForcibly();
    }

    /** Sends a signal such as STOP to a part and to all processes that it started. */
    void signal(String part, String signal) {
        ProcessHandle process =
                ProcessHandle.of(status(part).get("pid").longValue()).orElseThrow();
        List<String> command = new ArrayList<>(List.of("kill", "-" + signal));
        Stream.concat(Stream.of(process), process.descendants())
                .forEach(each -> command.add(Long.toString(each.pid())));
        try {
            new ProcessBuilder(command).start().waitFor();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    Path data() {
        return DATA;
    }

    JsonNode status(String part) {
        JsonNode parts = JsonMapper.shared().readTree(run("status", "--json"));
        for (JsonNode status : parts) {
            if (status.get("name").stringValue().equals(part)) {
                return status;
            }
        }
        throw new IllegalArgumentException("no part " + part + " in " + parts);
    }

    private void stopAll() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static ProcessBuilder command(String... arguments) {
        List<String> line = new ArrayList<>(List.of(SCRIPT.toAbsolutePath().toString(), arguments[0]));
        line.addAll(List.of("--data", DATA.toString()));
        line.addAll(List.of(arguments).subList(1, arguments.length));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        // These tests run inside the build that made what they start.
        builder.environment().put("KRING_SKIP_BUILD", "1");
        return builder;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
