package org.kring.platform.relay;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.kring.platform.command.Position;

/**
 * A stored event and where it stands.
 *
 * @param at the event's timestamp, which the event itself reads anew each time it is asked
 */
record RelayRow(Position position, DomainEventData<?> event, Instant at) {

    RelayRow(Position position, DomainEventData<?> event) {
        this(position, event, event.getTimestamp());
    }
}
