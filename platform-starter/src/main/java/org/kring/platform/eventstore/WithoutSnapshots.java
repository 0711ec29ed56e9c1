package org.kring.platform.eventstore;

import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;

/** No aggregate takes snapshots. Axon would ask PostgreSQL for one before every stream that it reads. */
final class WithoutSnapshots extends JdbcEventStorageEngine {

    WithoutSnapshots(Builder settings) {
        super(settings);
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return Optional.empty();
    }
}
