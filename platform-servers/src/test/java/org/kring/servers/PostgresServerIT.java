package org.kring.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerIT {
    @TempDir
    Path directory;

    private final int port = FreePorts.one();

    @Test
    void what_was_committed_is_there_after_a_kill() throws Exception {
        try (PostgresServer server = server().start()) {
            server.createDatabaseIfMissing("content");
            sql(server, "create table post (title text)");
            sql(server, "insert into post values ('Dienstfiets')");
            kill(server.pid());

            server.start();
            server.createDatabaseIfMissing("content");

            assertThat(sql(server, "select title from post")).isEqualTo("Dienstfiets");
        }
    }

    @Test
    void commits_are_durable_and_only_this_machine_is_served() throws Exception {
        try (PostgresServer server = server().start()) {
            server.createDatabaseIfMissing("content");

            assertThat(sql(server, "show fsync")).isEqualTo("on");
            assertThat(sql(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(sql(server, "show full_page_writes")).isEqualTo("on");
            assertThat(sql(server, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(sql(server, "show max_connections")).isEqualTo("300");
        }
    }

    @Test
    void nobody_gets_in_without_the_password() {
        try (PostgresServer server = server().start()) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.url("postgres"), server.user(), "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void it_ends_with_the_process_that_started_it_and_its_data_can_be_used_again() throws Exception {
        Path log = directory.resolve("owner.log");
        try (ForeignProcess owner = ForeignProcess.running(ServerOwner.class, log, "postgres", directory, port)) {
            long pid = owner.awaitPid(log);

            owner.kill();

            await().atMost(Duration.ofMinutes(1))
                    .until(() -> ProcessHandle.of(pid).isEmpty());
        }
        try (PostgresServer server = server().start()) {
            server.createDatabaseIfMissing("content");
        }
    }

    @Test
    void the_number_of_a_dead_server_that_another_program_got_does_not_block_the_start() throws Exception {
        try (PostgresServer server = server()) {
            server.start();
            server.stop();
            Path pidFile = directory.resolve("cluster").resolve("postmaster.pid");
            Files.writeString(pidFile, ProcessHandle.current().pid() + "\n" + directory.resolve("cluster") + "\n");

            server.start();
        }
    }

    @Test
    void a_busy_port_is_named_in_the_message() {
        try (PostgresServer first = server().start();
                PostgresServer second = PostgresServer.at(directory.resolve("second"), port)) {
            assertThatThrownBy(second::start)
                    .isInstanceOf(ServerFailed.class)
                    .hasMessageContaining("Address already in use")
                    .hasMessageContaining("" + first.port());
        }
    }

    private PostgresServer server() {
        return PostgresServer.at(directory, port);
    }

    private static void kill(long pid) {
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    private static String sql(PostgresServer server, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url("content"), server.user(), server.password());
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            var rows = statement.getResultSet();
            rows.next();
            return rows.getString(1);
        }
    }
}
