package org.kring.platform.eventstore;

import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.kring.platform.command.StoredEvent;

/** Rows of the event store as today's records: what the aggregates read, for those who read past them. */
public class StoredEventReader {

    private final Serializer serializer;
    private final EventUpcaster upcasters;

    StoredEventReader(Serializer serializer, EventUpcaster upcasters) {
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    public Stream<StoredEvent> read(Stream<? extends DomainEventData<?>> rows) {
        return messages(rows).map(message -> (StoredEvent) message.getPayload());
    }

    /** With what stands around a payload: version, time, metadata. */
    public Stream<? extends DomainEventMessage<?>> messages(Stream<? extends DomainEventData<?>> rows) {
        return EventStreamUtils.upcastAndDeserializeDomainEvents(rows, serializer, upcasters)
                .asStream();
    }
}
