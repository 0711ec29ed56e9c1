package org.kring.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBackupIT {

    @TempDir
    Path directory;

    @Test
    void a_backup_of_a_server_at_work_holds_all_that_was_committed_before_and_no_gap() throws Exception {
        AtomicInteger committed = new AtomicInteger();
        AtomicBoolean working = new AtomicBoolean(true);
        int before;
        try (PostgresServer server = server("source").start()) {
            server.createDatabaseIfMissing("content");
            run(server, "create table post (number int primary key, body text)");
            Thread writer = Thread.ofVirtual().start(() -> write(server, committed, working));
            await().until(() -> committed.get() > 200);

            before = committed.get();
            PostgresBackup.ofRunning(directory.resolve("source"), server.port(), directory.resolve("copy"));
            working.set(false);
            writer.join();
            assertThat(committed.get()).as("the server went on").isGreaterThan(before);
        }

        try (PostgresServer restored = server("copy").start()) {
            List<Integer> numbers = numbers(restored);
            assertThat(numbers).hasSizeGreaterThanOrEqualTo(before);
            assertThat(numbers)
                    .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        }
    }

    @Test
    void a_backup_of_a_stopped_server_is_the_same() throws Exception {
        try (PostgresServer server = server("source").start()) {
            server.createDatabaseIfMissing("content");
            run(server, "create table post (number int primary key, body text)");
            run(server, "insert into post values (1, 'one'), (2, 'two')");
        }

        PostgresBackup.ofStopped(directory.resolve("source"), directory.resolve("copy"));

        try (PostgresServer restored = server("copy").start()) {
            assertThat(numbers(restored)).containsExactly(1, 2);
        }
    }

    private PostgresServer server(String folder) throws Exception {
        return PostgresServer.at(Files.createDirectories(directory.resolve(folder)), FreePorts.one());
    }

    private static void write(PostgresServer server, AtomicInteger committed, AtomicBoolean working) {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            while (working.get()) {
                int number = committed.get() + 1;
                statement.execute("insert into post values (%d, repeat('x', 2000))".formatted(number));
                committed.set(number);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Integer> numbers(PostgresServer server) throws SQLException {
        List<Integer> numbers = new ArrayList<>();
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select number from post order by number")) {
            while (rows.next()) {
                numbers.add(rows.getInt(1));
            }
        }
        return numbers;
    }

    private static void run(PostgresServer server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(PostgresServer server) throws SQLException {
        return DriverManager.getConnection(server.url("content"), server.user(), server.password());
    }
}
