package org.kring.platform.relay;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.kring.platform.command.Position;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;

/**
 * Publishes what the event store holds: at least once, in order per key, its position moved only after the broker's
 * acknowledgement. One replica of a service leads; the others wait for its connection to end.
 */
class Relay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int BATCH = 1000;
    private static final Duration IDLE = Duration.ofMillis(20);
    private static final Duration FOLLOWING = Duration.ofSeconds(1);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final JdbcConnectionDetails database;
    private final Supplier<Producer<String, byte[]>> producers;
    private final EventRecords records;
    private final RelayState state;
    private final Runnable topics;
    private volatile @Nullable Thread thread;

    Relay(
            JdbcConnectionDetails database,
            Supplier<Producer<String, byte[]>> producers,
            EventRecords records,
            RelayState state,
            Runnable topics) {
        this.database = database;
        this.producers = producers;
        this.records = records;
        this.state = state;
        this.topics = topics;
    }

    @Override
    public void start() {
        // Known before it runs: it ends itself as soon as it is not the one that is known.
        Thread next = Thread.ofPlatform().name("relay").daemon().unstarted(this::run);
        thread = next;
        next.start();
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
            try {
                running.join(Duration.ofSeconds(5));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        while (isRunning()) {
            try (Connection connection = open();
                    Producer<String, byte[]> producer = producers.get()) {
                topics.run();
                follow(connection);
                lead(new RelayPosition(connection), producer);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (SQLException | ExecutionException | RuntimeException failure) {
                if (isRunning()) {
                    LOG.warn("relay starts again after: {}", failure.toString());
                    LOG.debug("relay failed", failure);
                    pause(AFTER_FAILURE);
                }
            } finally {
                state.follows();
            }
        }
    }

    private void follow(Connection connection) throws SQLException, InterruptedException {
        while (!RelayPosition.tryToLead(connection)) {
            Thread.sleep(FOLLOWING);
        }
    }

    /** Rows that the broker was given and may not have stored yet. */
    private record Batch(List<RelayRow> rows, List<Future<RecordMetadata>> acknowledgements) {

        static final Batch NONE = new Batch(List.of(), List.of());

        boolean isFull() {
            return rows.size() == BATCH;
        }
    }

    /** While the broker stores one batch, the next one is read and sent. */
    private void lead(RelayPosition position, Producer<String, byte[]> producer)
            throws SQLException, ExecutionException, InterruptedException {
        state.leadsFrom(position.read());
        Batch underWay = Batch.NONE;
        while (isRunning()) {
            Batch next = send(position.next(BATCH), producer);
            awaitStored(underWay, position);
            state.behind(next.rows());
            if (next.isFull()) {
                underWay = next;
            } else {
                awaitStored(next, position);
                underWay = Batch.NONE;
                rest(position);
            }
        }
    }

    private void rest(RelayPosition position) throws SQLException, InterruptedException {
        if (state.takeReset()) {
            position.backTo(RelayState.BEGINNING);
            state.leadsFrom(RelayState.BEGINNING);
        } else {
            Thread.sleep(IDLE);
        }
    }

    private Batch send(List<RelayRow> rows, Producer<String, byte[]> producer) {
        state.behind(rows);
        List<Future<RecordMetadata>> acknowledgements = new ArrayList<>(rows.size());
        for (RelayRow row : rows) {
            records.recordOf(row).ifPresent(event -> acknowledgements.add(producer.send(event)));
        }
        Batch batch = new Batch(rows, acknowledgements);
        if (!acknowledgements.isEmpty() && !batch.isFull()) {
            // Nothing follows that it would be worth lingering for.
            producer.flush();
        }
        return batch;
    }

    private void awaitStored(Batch batch, RelayPosition position)
            throws SQLException, ExecutionException, InterruptedException {
        if (batch.rows().isEmpty()) {
            return;
        }
        for (Future<RecordMetadata> acknowledgement : batch.acknowledgements()) {
            acknowledgement.get();
        }
        Position last = batch.rows().getLast().position();
        position.moveTo(last);
        state.published(batch.rows().size(), last);
    }

    /** Moving the position need not wait for the disk: what it loses in a crash is published once more. */
    private Connection open() throws SQLException {
        Connection connection =
                DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
        try (var statement = connection.createStatement()) {
            statement.execute("set synchronous_commit = off");
            statement.execute("set application_name = 'kring relay'");
            return connection;
        } catch (SQLException | RuntimeException failure) {
            connection.close();
            throw failure;
        }
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
