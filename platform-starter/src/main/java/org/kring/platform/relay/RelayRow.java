package org.kring.platform.relay;

import org.axonframework.eventhandling.DomainEventData;
import org.kring.platform.command.Position;

/** A stored event and where it stands. */
record RelayRow(Position position, DomainEventData<?> event) {}
