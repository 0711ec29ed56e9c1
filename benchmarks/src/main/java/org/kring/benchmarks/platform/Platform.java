package org.kring.benchmarks.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.kring.benchmarks.measure.CpuMeter;

/** A platform of its own on an empty data directory, every part a process, so that each can be measured and stopped. */
public final class Platform implements AutoCloseable {

    private static final String IDENTITY = "identity";

    private final Path data;
    private final Script script;
    private final Script.Started started;
    private final String url;
    private Map<String, Part> parts;
    private final Passports passports;

    private Platform(Path data, Script script, Script.Started started, int port)
            throws IOException, InterruptedException, GeneralSecurityException {
        this.data = data;
        this.script = script;
        this.started = started;
        this.url = "http://localhost:" + port;
        this.parts = byName(script.status());
        this.passports = new Passports(data.resolve("keys/passport.jwk"));
    }

    public static Platform startedOn(Path data, Path scriptFile) throws Exception {
        delete(data);
        Script script = new Script(scriptFile, data);
        int port = freePort();
        Script.Started started = script.start(port);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(started.process())));
        return new Platform(data, script, started, port);
    }

    public Part part(String name) {
        Part part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("no part " + name + " in " + parts.keySet());
        }
        return part;
    }

    public Path data() {
        return data;
    }

    /** @param others processes that take part for a while, by name */
    public CpuMeter cpu(Map<String, Long> others) {
        var pids = new HashMap<>(others);
        parts.values().forEach(part -> pids.put(part.name(), part.pid()));
        return new CpuMeter(pids);
    }

    /** For operators' requests, and for servers that ask nobody who they are. */
    public Http at(String part) {
        return new Http(part(part).url(), Map.of());
    }

    /** The same as the gateway would ask, without it. */
    public Http direct(String service, Person person) {
        return passports.member(person.id(), part(service).url());
    }

    public Connection database(String name) throws SQLException {
        try {
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + part("postgresql").port() + "/" + name,
                    "kring",
                    Files.readString(data.resolve("postgresql/password")));
        } catch (IOException unreadable) {
            throw new SQLException(unreadable);
        }
    }

    /** So many people with accounts of their own, signed in by the form. */
    public List<Person> people(int howMany) throws Exception {
        try (Connection identity = database(IDENTITY);
                var account = identity.prepareStatement("""
                        insert into account (handle, name, email, password_hash, roles)
                        select 'mens.' || n, 'Mens ' || n, 'mens.' || n || '@kring.example', admin.password_hash, '{}'
                        from account admin, generate_series(1, ?) n
                        where admin.handle = 'admin'
                        on conflict do nothing
                        """)) {
            account.setInt(1, howMany);
            account.executeUpdate();
        }
        List<Person> people = new ArrayList<>();
        for (int number = 1; number <= howMany; number++) {
            people.add(Person.signedIn(url, "mens." + number, started.adminPassword()));
        }
        return people;
    }

    /** The importer, who acts for people that never signed in. */
    public Http onBehalfOf(String personId) throws IOException {
        String token = Files.readString(data.resolve("keys/importer.token")).strip();
        return new Http(url, Map.of("Authorization", "Bearer " + token, "Kring-On-Behalf-Of", personId));
    }

    public void stop(String part) throws IOException, InterruptedException {
        script.run("stop", part);
    }

    public void start(String part) throws IOException, InterruptedException {
        script.run("start", part);
        parts = byName(script.status());
    }

    @Override
    public void close() {
        end(started.process());
    }

    private static Map<String, Part> byName(List<Part> status) {
        return status.stream().collect(Collectors.toMap(Part::name, part -> part));
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

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
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
