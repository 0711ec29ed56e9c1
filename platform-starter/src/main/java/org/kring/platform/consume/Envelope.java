package org.kring.platform.consume;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.platform.command.Position;

/**
 * What came around an event.
 *
 * @param eventId the same for the same event, however often it is published
 * @param source the service that published it
 * @param aggregateId stream in that service's event store
 * @param version sequence number in that stream, from 0
 * @param personId who did it, null for the system itself
 * @param storedAt when it was stored; when it happened stands in the event
 */
public record Envelope(
        UUID eventId,
        String source,
        String aggregateId,
        long version,
        @Nullable UUID personId,
        Instant storedAt,
        @Nullable String correlationId,
        Optional<Position> position) {}
