package org.kring.benchmarks.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.databind.json.JsonMapper;

/** The script {@code kring} on a data directory. */
final class Script {

    private static final Pattern PASSWORD = Pattern.compile("Account: admin, password: (\\S+)");

    /** Limits on requests are there for people; what is asked here is how far the machine goes. */
    private static final Map<String, String> WITHOUT_LIMITS = Map.of(
            "KRING_GATEWAY_RATE_PERSON_PERSECOND", "1000000",
            "KRING_GATEWAY_RATE_PERSON_BURST", "1000000",
            "KRING_GATEWAY_RATE_ADDRESS_PERSECOND", "1000000",
            "KRING_GATEWAY_RATE_ADDRESS_BURST", "1000000",
            "KRING_GATEWAY_RATE_IMPORTER_PERSECOND", "1000000",
            "KRING_GATEWAY_RATE_IMPORTER_BURST", "1000000");

    private final Path file;
    private final Path data;

    Script(Path file, Path data) {
        this.file = file;
        this.data = data;
    }

    /**
     * @param adminPassword what it said once
     */
    record Started(Process process, String adminPassword) {}

    /** Returns when it is ready. */
    Started start(int port) throws IOException {
        Process process = builder("start", "--apart", "--empty", "--port", "" + port)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher password = PASSWORD.matcher(line);
            if (password.find()) {
                Thread.ofVirtual().start(() -> readOn(lines));
                return new Started(process, password.group(1));
            }
            System.out.println(line);
        }
        throw new IOException("the platform did not start");
    }

    /** Nobody reads it, but who writes must not have to wait. */
    private static void readOn(BufferedReader lines) {
        try {
            lines.lines().forEach(rest -> {});
        } catch (UncheckedIOException ended) {
            // together with the process
        }
    }

    List<Part> status() throws IOException, InterruptedException {
        var parts = JsonMapper.shared().readTree(run("status", "--json"));
        return StreamSupport.stream(parts.spliterator(), false)
                .map(part -> new Part(
                        part.get("name").stringValue(),
                        part.get("pid").asLong(0),
                        part.get("port").intValue()))
                .toList();
    }

    String run(String... command) throws IOException, InterruptedException {
        Process process =
                builder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IOException("kring " + String.join(" ", command) + " failed: " + output);
        }
        return output;
    }

    private ProcessBuilder builder(String... command) {
        List<String> line = new ArrayList<>(List.of(file.toString()));
        line.addAll(List.of(command));
        line.addAll(List.of("--data", data.toString()));
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().putAll(WITHOUT_LIMITS);
        // The script that started this has built already.
        builder.environment().put("KRING_SKIP_BUILD", "1");
        return builder;
    }
}
