package org.kring.platform.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.kring.platform.command.StoredEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers "as it was on 1 March": the events of some streams up to an instant, to be folded with {@code evolve}. */
public class EventHistory {

    private final JdbcClient jdbc;
    private final StoredEventReader reader;

    EventHistory(JdbcClient jdbc, StoredEventReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    /**
     * All streams in one query, each in its order.
     *
     * @param until events that happened after it are left out
     */
    public <E extends StoredEvent> List<E> of(Collection<String> aggregateIds, Instant until, Class<E> family) {
        var rows = jdbc.sql("""
                        select * from domain_event
                        where aggregate_identifier = any(:ids)
                        order by aggregate_identifier, sequence_number
                        """)
                .param("ids", aggregateIds.toArray(String[]::new))
                .query((row, number) -> entry(row))
                .list();
        return reader.read(rows.stream())
                .filter(event -> !event.at().isAfter(until))
                .map(family::cast)
                .toList();
    }

    /** A row of {@code domain_event} in Axon's terms. */
    public static DomainEventData<?> entry(ResultSet row) throws SQLException {
        return new GenericDomainEventEntry<>(
                row.getString("type"),
                row.getString("aggregate_identifier"),
                row.getLong("sequence_number"),
                row.getString("event_identifier"),
                row.getString("time_stamp"),
                row.getString("payload_type"),
                row.getString("payload_revision"),
                row.getString("payload"),
                row.getString("meta_data"));
    }
}
