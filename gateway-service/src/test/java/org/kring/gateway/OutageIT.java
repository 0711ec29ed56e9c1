package org.kring.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.servers.FreePorts;
import org.kring.servers.PostgresServer;

class OutageIT {

    @TempDir
    Path folder;

    @Test
    void while_the_database_is_away_the_answer_says_so_and_afterwards_sessions_go_on() {
        int port = FreePorts.one();
        PostgresServer database = PostgresServer.at(folder, port).start();
        database.createDatabaseIfMissing("gateway");
        try (Gateway gateway = Gateway.with(
                "--KRING_DATABASE_URL=" + database.url("gateway"),
                "--KRING_DATABASE_USER=" + database.user(),
                "--KRING_DATABASE_PASSWORD=" + database.password(),
                "--spring.datasource.hikari.connection-timeout=1000")) {
            Browser noord = gateway.signedIn("noord");

            database.stop();
            var away = noord.get("/api/me");

            assertThat(away.status()).isEqualTo(503);
            assertThat(away.problem()).isEqualTo("unavailable");
            assertThat(away.header("Retry-After")).isNotEmpty();
            database.start();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(
                            () -> assertThat(noord.get("/api/me").status()).isEqualTo(200));
        } finally {
            database.stop();
        }
    }
}
