package org.kring.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Whoever asked first gets a connection first (docs/adr/0034). The pool alone lets whoever comes at the right moment go
 * before those who wait, so that some wait until they are refused while everybody else is served.
 */
class ConnectionsInTurn extends DelegatingDataSource {

    private final Semaphore turns;
    private final Duration patience;

    ConnectionsInTurn(DataSource pool, int connections, Duration patience) {
        super(pool);
        this.turns = new Semaphore(connections, true);
        this.patience = patience;
    }

    static ConnectionsInTurn of(HikariDataSource pool) {
        return new ConnectionsInTurn(pool, pool.getMaximumPoolSize(), Duration.ofMillis(pool.getConnectionTimeout()));
    }

    /** @return how many wait for others to finish */
    int waiting() {
        return turns.getQueueLength();
    }

    /** @throws SQLTransientConnectionException if all are in use for longer than anybody is kept waiting */
    @Override
    public Connection getConnection() throws SQLException {
        takeTurn();
        try {
            return given(super.getConnection());
        } catch (SQLException | RuntimeException failure) {
            turns.release();
            throw failure;
        }
    }

    private void takeTurn() throws SQLTransientConnectionException {
        try {
            if (!turns.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new SQLTransientConnectionException(
                        "all connections were in use for %s, %d others wait".formatted(patience, waiting()));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SQLTransientConnectionException("interrupted while waiting for a connection", interrupted);
        }
    }

    private Connection given(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                ConnectionsInTurn.class.getClassLoader(), new Class<?>[] {Connection.class}, new Given(connection));
    }

    /** The turn ends when the connection is given back, once however often that is said. */
    private final class Given implements InvocationHandler {

        private final Connection connection;
        private final AtomicBoolean back = new AtomicBoolean();

        Given(Connection connection) {
            this.connection = connection;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            switch (method.getName()) {
                case "close" -> {
                    giveBack();
                    return null;
                }
                case "equals" -> {
                    return arguments != null && proxy == arguments[0];
                }
                default -> {
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }
            }
        }

        private void giveBack() throws SQLException {
            try {
                connection.close();
            } finally {
                if (back.compareAndSet(false, true)) {
                    turns.release();
                }
            }
        }
    }
}
