package org.kring.platform.command;

import java.time.Instant;

/** An event as the event store keeps it. Every family of events of an aggregate extends this. */
public interface StoredEvent {

    /** The stream it belongs to. */
    String aggregateId();

    /** When it happened for the people involved; imported history lies before the time it was stored. */
    Instant at();
}
