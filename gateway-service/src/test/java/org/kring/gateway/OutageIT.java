package org.kring.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.servers.FreePorts;
import org.kring.servers.PostgresServer;

class OutageIT {

    private static final String UNKNOWN_TOKEN = "Bearer kring_" + "u".repeat(43);

    @TempDir
    private static Path folder;

    private static PostgresServer database;
    private static Gateway gateway;

    @BeforeAll
    static void start() {
        database = PostgresServer.at(folder, FreePorts.one()).start();
        database.createDatabaseIfMissing("gateway");
        gateway = Gateway.with(
                "--KRING_DATABASE_URL=" + database.url("gateway"),
                "--KRING_DATABASE_USER=" + database.user(),
                "--KRING_DATABASE_PASSWORD=" + database.password(),
                "--kring.gateway.timeouts.answer=10s",
                "--spring.datasource.hikari.connection-timeout=1000",
                "--spring.datasource.hikari.data-source-properties.socketTimeout=2");
    }

    @AfterAll
    static void end() {
        gateway.close();
        database.stop();
    }

    @Test
    void while_the_database_is_away_the_answer_says_so_and_afterwards_sessions_go_on() {
        Browser noord = gateway.signedIn("noord");

        database.stop();
        var away = noord.get("/api/me");

        assertThat(away.status()).isEqualTo(503);
        assertThat(away.problem()).isEqualTo("unavailable");
        assertThat(away.header("Retry-After")).isNotEmpty();
        database.start();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(noord.get("/api/me").status()).isEqualTo(200));
    }

    /** Its connections stay open, and nothing comes. */
    @Test
    void a_database_that_hangs_is_not_waited_for_without_end() throws Exception {
        signal("STOP");
        try {
            var hanging = gateway.browser().get("/api/me", "Authorization", UNKNOWN_TOKEN);

            assertThat(hanging.status()).isEqualTo(503);
            assertThat(hanging.header("Retry-After")).isNotEmpty();
        } finally {
            signal("CONT");
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(gateway.browser()
                                .get("/api/me", "Authorization", UNKNOWN_TOKEN)
                                .status())
                        .isEqualTo(401));
    }

    /** Seen while PostgreSQL stands still: whoever asked it would wait until they are refused. */
    @Test
    void who_was_recognised_a_moment_ago_is_not_looked_up_again() {
        Browser noord = gateway.signedIn("noord");

        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(noord.get("/api/me").status()).isEqualTo(200);
            signal("STOP");
            try {
                assertThat(noord.get("/api/me").status()).isEqualTo(200);
                assertThat(noord.get("/api/feed").status()).isEqualTo(200);
            } finally {
                signal("CONT");
            }
        });
    }

    /** What is remembered of a session has run out when the answer comes. */
    @Test
    void an_answer_is_whole_although_the_database_hangs_by_then() throws Exception {
        Browser noord = gateway.signedIn("noord");
        var asked = CompletableFuture.supplyAsync(() -> noord.get("/api/posts/late"));
        Awaitility.await().until(() -> gateway.services.received.contains("GET /api/posts/late"));
        Thread.sleep(Duration.ofMillis(2_100));

        signal("STOP");
        try {
            gateway.services.lateAnswer.countDown();

            var answer = asked.get(10, TimeUnit.SECONDS);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("{}");
        } finally {
            signal("CONT");
        }
    }

    private static void signal(String signal) throws IOException, InterruptedException {
        ProcessHandle server = ProcessHandle.of(database.pid()).orElseThrow();
        List<String> command = new ArrayList<>(List.of("kill", "-" + signal));
        Stream.concat(Stream.of(server), server.descendants()).forEach(each -> command.add("" + each.pid()));
        new ProcessBuilder(command).start().waitFor();
    }
}
