package org.kring.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL server on the loopback address, as durable as one that an operator sets up. */
public final class PostgresServer implements Server {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Map<String, String> SETTINGS = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "max_connections", "300",
            "max_wal_size", "2GB",
            "shared_buffers", "256MB",
            "timezone", "UTC");

    private final Path directory;
    private final int port;
    private @Nullable PostgresCluster cluster;
    private @Nullable ChildProcess child;

    private PostgresServer(Path directory, int port) {
        this.directory = directory.toAbsolutePath();
        this.port = port;
    }

    /** Data, password and log go below {@code directory}, which is created if missing. */
    public static PostgresServer at(Path directory, int port) {
        return new PostgresServer(directory, port);
    }

    @Override
    public PostgresServer start() {
        PostgresCluster files = PostgresCluster.createdIn(directory, PostgresBinaries.unpacked());
        cluster = files;
        endOrphan(files);
        child = run(files);
        return this;
    }

    /** Processes of a killed server hold its shared memory for a moment longer; then the second attempt succeeds. */
    private ChildProcess run(PostgresCluster files) {
        try {
            return runOnce(files);
        } catch (ServerFailed e) {
            if (!String.valueOf(e.getMessage()).contains("still in use")) {
                throw e;
            }
            return runOnce(files);
        }
    }

    private ChildProcess runOnce(PostgresCluster files) {
        List<String> command =
                new ArrayList<>(List.of(files.binaries().program("postgres"), "-D", data(files), "-p", "" + port));
        SETTINGS.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        // SIGINT is PostgreSQL's fast shutdown.
        ChildProcess started = ChildProcess.start(
                "PostgreSQL", Launcher.endingWithParent("INT", command), Map.of("LC_ALL", "C"), files.log());
        new Readiness(PATIENCE, this::answers).await(started);
        return started;
    }

    /** Where the system cannot end children with their parent, the server of a killed run is still there. */
    private void endOrphan(PostgresCluster files) {
        if (Files.exists(files.data().resolve("postmaster.pid"))) {
            shutDown(files);
        }
    }

    private static void shutDown(PostgresCluster files) {
        List<String> command =
                List.of(files.binaries().program("pg_ctl"), "stop", "--pgdata=" + data(files), "--mode=fast", "--wait");
        try {
            new ProcessBuilder(Launcher.unprivileged(command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(files.log().toFile()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new ServerFailed("Cannot stop PostgreSQL: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String data(PostgresCluster files) {
        return files.data().toString();
    }

    private boolean answers() {
        return databases().answer();
    }

    /** Harmless when several callers create the same database at the same time. */
    public void createDatabaseIfMissing(String name) {
        databases().createIfMissing(name);
    }

    private PostgresDatabases databases() {
        return new PostgresDatabases(url("postgres"), user(), password());
    }

    /** For JDBC, without user and password. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String user() {
        return PostgresCluster.USER;
    }

    /** Made at the first start and kept in the data directory, readable by its owner only. */
    public String password() {
        if (cluster == null) {
            throw new IllegalStateException("PostgreSQL has not been started");
        }
        return cluster.password();
    }

    public int port() {
        return port;
    }

    public long pid() {
        if (child == null) {
            throw new IllegalStateException("PostgreSQL has not been started");
        }
        return child.pid();
    }

    @Override
    public void stop() {
        if (child != null && cluster != null) {
            if (child.isAlive()) {
                shutDown(cluster);
            }
            child.end(PATIENCE);
            child = null;
        }
    }
}
