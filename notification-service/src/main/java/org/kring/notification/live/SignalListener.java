package org.kring.notification.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.kring.notification.signal.Signals;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Listens to PostgreSQL on a connection of its own and passes on what it hears, one thing after the other. While the
 * connection is down nothing is passed on, so that nobody hears what they may not read any more; after that all rights
 * are read anew. Stops before the web server does, which would otherwise wait for the open streams.
 */
@Component
class SignalListener implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SignalListener.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int LISTEN_MILLIS = 500;

    private final JdbcConnectionDetails database;
    private final Signals signals;
    private final LiveStreams streams;
    private volatile boolean running;

    SignalListener(JdbcConnectionDetails database, Signals signals, LiveStreams streams) {
        this.database = database;
        this.signals = signals;
        this.streams = streams;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().name("live-signals").daemon().start(this::listenForEver);
    }

    @Override
    public void stop() {
        running = false;
        streams.endAll();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void listenForEver() {
        while (running) {
            try {
                listen();
            } catch (SQLException | RuntimeException failure) {
                LOG.warn("live streams stand still until the database answers again: {}", failure.toString());
                pause();
            }
        }
    }

    private void listen() throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        database.getJdbcUrl(), database.getUsername(), database.getPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("listen " + Signals.CHANNEL);
            streams.hearAnew();
            PGConnection postgres = connection.unwrap(PGConnection.class);
            while (running) {
                for (PGNotification heard : postgres.getNotifications(LISTEN_MILLIS)) {
                    streams.hear(signals.read(heard.getParameter()));
                }
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
