package org.kring.driver;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A platform of its own. It ends with the program that started it, if not before. */
public final class Kring implements AutoCloseable {

    /** The last line of a start. */
    private static final String STARTED = "Ctrl-C stops it.";

    private static final Pattern FIRST_PASSWORD = Pattern.compile("Account: admin, password: (\\S+)");

    private final Script script;
    private final Process process;
    private final int port;
    private final String welcome;

    /** It never moves to another port. */
    private @Nullable Part postgresql;

    private Kring(Script script, Process process, int port, String welcome) {
        this.script = script;
        this.process = process;
        this.port = port;
        this.welcome = welcome;
    }

    /**
     * Returns when it is ready.
     *
     * @param script the file {@code kring}; what it starts has been built
     * @param data emptied first
     * @param environment of every part
     * @param options of {@code ./kring start}, such as {@code --empty}
     */
    public static Kring started(Path script, Path data, Map<String, String> environment, String... options) {
        try {
            delete(data);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return startedOn(script, data, environment, options);
    }

    /**
     * The same on what is there.
     *
     * @param data nobody runs on it, such as a copy
     */
    public static Kring startedOn(Path script, Path data, Map<String, String> environment, String... options) {
        int port = FreePort.find();
        List<String> command = new ArrayList<>(List.of("start", "--port", Integer.toString(port)));
        command.addAll(List.of(options));
        Script on = new Script(script, data.toAbsolutePath(), environment);
        try {
            Process process = on.begin(command);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
            return new Kring(on, process, port, untilStarted(process));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Ends what still runs on this data because the program that started it was killed. */
    public static void stopOn(Path script, Path data) {
        new Script(script, data.toAbsolutePath(), Map.of()).run(List.of("stop"));
    }

    private static String untilStarted(Process process) throws IOException {
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        List<String> said = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            repeat(line);
            said.add(line);
            if (line.equals(STARTED)) {
                // Who writes must not have to wait for a reader. Not a virtual thread: one that reads from a process
                // keeps its carrier, and there are no more of these than processors.
                Thread.ofPlatform().daemon().name("output of Kring").start(() -> readOn(lines));
                return String.join("\n", said);
            }
        }
        throw new IllegalStateException("Kring did not start: " + String.join("\n", said));
    }

    private static void readOn(BufferedReader lines) {
        try {
            lines.lines().forEach(Kring::repeat);
        } catch (UncheckedIOException ended) {
            // together with the process
        }
    }

    private static void repeat(String line) {
        System.out.println("kring: " + line);
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public Path data() {
        return script.data();
    }

    /** The one account of a platform without the demo. */
    public String adminPassword() {
        Matcher password = FIRST_PASSWORD.matcher(welcome);
        if (!password.find()) {
            throw new IllegalStateException("No password was shown: " + welcome);
        }
        return password.group(1);
    }

    public Client anonymous() {
        return Client.anonymous(url());
    }

    public Client signedIn(String handle, String password) {
        return Client.signedIn(url(), handle, password);
    }

    public Client withToken(String token) {
        return Client.program(url(), Map.of("Authorization", "Bearer " + token));
    }

    /** What the importer does for somebody, also for people that never signed in. */
    public Client onBehalfOf(String personId) {
        return withToken(secret("keys/importer.token")).header("Kring-On-Behalf-Of", personId);
    }

    public Connection database(String name) throws SQLException {
        if (postgresql == null) {
            postgresql = part("postgresql");
        }
        return DriverManager.getConnection(
                "jdbc:postgresql://" + postgresql.address() + "/" + name, "kring", secret("postgresql/password"));
    }

    private String secret(String file) {
        try {
            return Files.readString(data().resolve(file)).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Runs the script and waits; what it printed is the answer. */
    public String run(String... command) {
        return script.run(List.of(command));
    }

    public void stop(String part) {
        run("stop", part);
    }

    public void start(String part) {
        run("start", part);
    }

    public void kill(String part) {
        process(part).destroyForcibly();
    }

    /** Sends a signal such as STOP to a part and to all processes that it started. */
    public void signal(String part, String signal) {
        ProcessHandle process = process(part);
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

    private ProcessHandle process(String part) {
        return ProcessHandle.of(part(part).pid()).orElseThrow();
    }

    /** As they are now. */
    public List<Part> parts() {
        return JsonMapper.shared()
                .readTree(run("status", "--json"))
                .valueStream()
                .map(Part::of)
                .toList();
    }

    public Part part(String name) {
        List<Part> parts = parts();
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no part " + name + " in " + parts));
    }

    @Override
    public void close() {
        end(process);
    }

    private static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
