package org.kring.platform.test;

import java.util.concurrent.atomic.AtomicInteger;
import org.kring.servers.FreePorts;
import org.kring.servers.PostgresServer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** One PostgreSQL for all tests of a JVM; every context gets a database of its own. */
public interface TestPostgres {

    String url(String database);

    String user();

    String password();

    void create(String database);

    static TestPostgres running() {
        return Running.SERVER;
    }

    /** @return the name of a new, empty database */
    default String newDatabase() {
        String name = "test_" + Running.DATABASES.incrementAndGet();
        create(name);
        return name;
    }

    /** Started when first asked for, stopped with the JVM. */
    final class Running {

        private static final AtomicInteger DATABASES = new AtomicInteger();
        private static final TestPostgres SERVER = Docker.AVAILABLE ? container() : embedded();

        private Running() {}

        private static TestPostgres embedded() {
            PostgresServer server = PostgresServer.at(TestFolder.of("postgresql"), FreePorts.one())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
            return new TestPostgres() {
                @Override
                public String url(String database) {
                    return server.url(database);
                }

                @Override
                public String user() {
                    return server.user();
                }

                @Override
                public String password() {
                    return server.password();
                }

                @Override
                public void create(String database) {
                    server.createDatabaseIfMissing(database);
                }
            };
        }

        @SuppressWarnings("resource") // Testcontainers ends it with the JVM
        private static TestPostgres container() {
            PostgreSQLContainer server = new PostgreSQLContainer("postgres:18");
            server.start();
            return new TestPostgres() {
                @Override
                public String url(String database) {
                    return "jdbc:postgresql://" + server.getHost() + ":" + server.getFirstMappedPort() + "/" + database;
                }

                @Override
                public String user() {
                    return server.getUsername();
                }

                @Override
                public String password() {
                    return server.getPassword();
                }

                @Override
                public void create(String database) {
                    try {
                        var made = server.execInContainer("createdb", "-U", server.getUsername(), database);
                        if (made.getExitCode() != 0) {
                            throw new IllegalStateException(made.getStderr());
                        }
                    } catch (java.io.IOException failure) {
                        throw new java.io.UncheckedIOException(failure);
                    } catch (InterruptedException interrupted) {
                        Thread.currentThread().interrupt();
                        throw new IllegalStateException(interrupted);
                    }
                }
            };
        }
    }
}
