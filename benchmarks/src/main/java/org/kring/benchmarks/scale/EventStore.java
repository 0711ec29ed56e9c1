package org.kring.benchmarks.scale;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.kring.benchmarks.platform.Platform;

/** Where a service keeps its events, for events that nobody sent a command for. */
final class EventStore implements AutoCloseable {

    private final Connection database;

    EventStore(Platform platform, String service) throws SQLException {
        this.database = platform.database(service);
        database.setAutoCommit(false);
    }

    /** The first event of an aggregate. */
    record NewEvent(String aggregateId, EventShape shape, String payload) {}

    EventShape shapeOf(String aggregateId) throws SQLException {
        return EventShape.read(aggregateId, payloadOf(aggregateId));
    }

    String payloadOf(String aggregateId) throws SQLException {
        try (var select = database.prepareStatement(
                "select payload from domain_event where aggregate_identifier = ? and sequence_number = 0")) {
            select.setString(1, aggregateId);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("nothing is stored of " + aggregateId);
                }
                return row.getString(1);
            }
        }
    }

    boolean has(String aggregateId) {
        try (var select = database.prepareStatement(
                "select exists (select from domain_event where aggregate_identifier = ? and sequence_number = 0)")) {
            select.setString(1, aggregateId);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            } finally {
                database.rollback();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What the platform stored of an event beside its payload comes from the one that gave the shape. */
    void add(List<NewEvent> events) throws SQLException {
        try (var insert = database.prepareStatement("""
                insert into domain_event (aggregate_identifier, sequence_number, type, event_identifier, meta_data,
                                          payload, payload_revision, payload_type, time_stamp)
                select added.id, 0, shape.type, gen_random_uuid()::text, shape.meta_data,
                       added.payload, shape.payload_revision, shape.payload_type, shape.time_stamp
                from unnest(?::text[], ?::text[], ?::text[]) with ordinality as added (id, shape, payload, number)
                join domain_event shape on shape.aggregate_identifier = added.shape and shape.sequence_number = 0
                order by added.number
                on conflict (aggregate_identifier, sequence_number) do nothing
                """)) {
            insert.setArray(1, texts(events.stream().map(NewEvent::aggregateId).toArray()));
            insert.setArray(
                    2,
                    texts(events.stream()
                            .map(event -> event.shape().aggregateId())
                            .toArray()));
            insert.setArray(3, texts(events.stream().map(NewEvent::payload).toArray()));
            insert.executeUpdate();
        }
    }

    private java.sql.Array texts(Object[] values) throws SQLException {
        return database.createArrayOf("text", values);
    }

    /** For rows that are no read model and belong to the same transaction; after the events, as everywhere. */
    Connection connection() {
        return database;
    }

    void commit() throws SQLException {
        database.commit();
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
