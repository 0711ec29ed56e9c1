package org.kring.platform.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.kring.platform.command.StoredEvent;
import org.kring.platform.web.StorableInstant;
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

    /**
     * Enough of some streams to fold each to what it was, in one query that reads on few events however often a thing
     * changed.
     *
     * @param until events that happened after it are left out
     * @param replacing types of events of which the last says all that is left of the earlier ones of its type
     */
    public <E extends StoredEvent> List<Past<E>> lastOf(
            Collection<String> aggregateIds, Instant until, Class<E> family, List<Class<? extends E>> replacing) {
        var rows = jdbc.sql("""
                        with past as (
                            select global_index, payload_type = any(:replacing) as replaces,
                                   row_number() over (partition by aggregate_identifier, payload_type
                                                      order by sequence_number desc) as from_last
                            from domain_event
                            where aggregate_identifier = any(:ids)
                              and cast(payload::json ->> 'at' as timestamptz) <= :until
                        )
                        select e.*
                        from past join domain_event e on e.global_index = past.global_index
                        where from_last = 1 or not replaces
                        order by e.aggregate_identifier, e.sequence_number
                        """)
                .param("ids", aggregateIds.toArray(String[]::new))
                .param(
                        "until",
                        StorableInstant.nearestTo(until)
                                .truncatedTo(ChronoUnit.MICROS)
                                .atOffset(ZoneOffset.UTC))
                .param("replacing", replacing.stream().map(Class::getName).toArray(String[]::new))
                .query((row, number) -> entry(row))
                .list();
        return reader.messages(rows.stream())
                .map(message -> new Past<>(family.cast(message.getPayload()), message.getSequenceNumber()))
                .toList();
    }

    /** An event and the version that it made. */
    public record Past<E extends StoredEvent>(E event, long version) {}

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
