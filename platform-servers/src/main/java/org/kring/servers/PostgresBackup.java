package org.kring.servers;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Copies all databases of a server into a directory that {@link PostgresServer#at} can start on. A running server goes
 * on meanwhile, by PostgreSQL's own way for copies of its files: what was committed before the copy began is in it, and
 * what it was writing is mended from its log at the copy's first start.
 */
public final class PostgresBackup {

    /** Made anew by every start, or of other servers' business; see PostgreSQL's manual, low level base backups. */
    private static final Set<String> PASSING = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private final PostgresCluster source;
    private final Path target;

    private PostgresBackup(Path directory, Path target) {
        this.source = new PostgresCluster(directory.toAbsolutePath(), PostgresBinaries.unpacked());
        this.target = target;
    }

    /** @param directory of a server that does not run */
    public static void ofStopped(Path directory, Path target) {
        PostgresBackup backup = new PostgresBackup(directory, target);
        try {
            backup.copy(backup.source.data(), backup.cluster(), file -> true);
            backup.copyPassword();
        } catch (IOException e) {
            throw failed(directory, e);
        }
    }

    /** @param directory of the server that answers on {@code port} of this machine */
    public static void ofRunning(Path directory, int port, Path target) {
        PostgresBackup backup = new PostgresBackup(directory, target);
        try (Connection connection = DriverManager.getConnection(
                        PostgresServer.at(directory, port).url("postgres"),
                        PostgresCluster.USER,
                        backup.source.password());
                Statement statement = connection.createStatement()) {
            backup.whileTheLogIsKept(statement);
        } catch (IOException | SQLException e) {
            throw failed(directory, e);
        }
    }

    private void whileTheLogIsKept(Statement statement) throws IOException, SQLException {
        // Ends with the connection. Without it the server may reuse the log that the copy needs.
        statement.execute("select pg_create_physical_replication_slot('kring_backup', true, true)");
        statement.execute("select pg_backup_start('kring', true)");
        copy(source.data(), cluster(), this::lasts);
        try (ResultSet stopped = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
            stopped.next();
            Files.writeString(cluster().resolve("backup_label"), stopped.getString("labelfile"));
        }
        copy(source.data().resolve("pg_wal"), cluster().resolve("pg_wal"), file -> true);
        copyPassword();
    }

    private boolean lasts(Path file) {
        Path within = source.data().relativize(file);
        String name = file.getFileName().toString();
        boolean passing =
                within.getNameCount() > 1 && PASSING.contains(within.getName(0).toString());
        return !passing && !name.startsWith("postmaster.") && !name.startsWith("pgsql_tmp");
    }

    private void copyPassword() throws IOException {
        Files.copy(
                source.directory().resolve("password"), target.resolve("password"), StandardCopyOption.COPY_ATTRIBUTES);
    }

    private Path cluster() {
        return target.resolve("cluster");
    }

    private void copy(Path from, Path to, Predicate<Path> wanted) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (!wanted.test(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Path copy = to.resolve(from.relativize(folder));
                if (!Files.exists(copy)) {
                    Files.createDirectories(copy.getParent());
                    Files.copy(folder, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (wanted.test(file)) {
                    copyIfThere(file, to.resolve(from.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
    }

    /** A server at work removes files; the log tells the copy so too. */
    private static void copyIfThere(Path file, Path copy) throws IOException {
        try {
            Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (NoSuchFileException removed) {
            if (Files.exists(file)) {
                throw removed;
            }
        }
    }

    private static ServerFailed failed(Path directory, Exception cause) {
        return new ServerFailed("PostgreSQL in " + directory + " cannot be backed up: " + cause.getMessage(), cause);
    }
}
