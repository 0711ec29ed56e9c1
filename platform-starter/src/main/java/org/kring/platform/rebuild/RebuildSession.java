package org.kring.platform.rebuild;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One connection for the whole of a rebuild. It holds the advisory lock that makes rebuilds one at a time over all
 * replicas: if it breaks, the rebuild ends with it, and cannot swap in what another one has begun.
 */
final class RebuildSession implements AutoCloseable {

    private final DataSource services;
    private final SingleConnectionDataSource own;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    private RebuildSession(DataSource services, Connection connection) {
        this.services = services;
        own = new SingleConnectionDataSource(connection, true);
        transaction = new TransactionTemplate(new JdbcTransactionManager(own));
        jdbc = JdbcClient.create(own);
    }

    /** Empty where another rebuild of this service runs, here or elsewhere. */
    static Optional<RebuildSession> tryToOpen(DataSource services, JdbcConnectionDetails database) throws SQLException {
        Connection connection =
                DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
        try {
            if (isMine(connection)) {
                return Optional.of(new RebuildSession(services, connection));
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException | RuntimeException failure) {
            connection.close();
            throw failure;
        }
    }

    private static boolean isMine(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set application_name = 'kring rebuild'");
            // A batch that a crash takes is replayed by the next rebuild; the swap waits for the disk.
            statement.execute("set synchronous_commit = off");
            try (var row =
                    statement.executeQuery("select pg_try_advisory_lock(hashtextextended('kring rebuild', 0))")) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    void execute(String statement) {
        jdbc.sql(statement).update();
    }

    /** Whoever asks the service's own data source inside gets this connection and this transaction. */
    <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(status -> {
            var connection = Objects.requireNonNull(TransactionSynchronizationManager.getResource(own));
            TransactionSynchronizationManager.bindResource(services, connection);
            try {
                return work.get();
            } finally {
                TransactionSynchronizationManager.unbindResource(services);
            }
        });
    }

    @Override
    public void close() {
        own.destroy();
    }
}
