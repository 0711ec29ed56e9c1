package org.kring.platform.relay;

import java.util.Optional;
import java.util.UUID;
import org.kring.events.KringEvent;
import org.kring.platform.command.StoredEvent;

/** What a service tells others of what it stored. Every service that has aggregates has one bean of this. */
public interface PublishedLanguage {

    /** One of {@link org.kring.events.Topics}. */
    String topic();

    /** Empty for what is nobody else's business. Called by the relay after the commit; may read rows. */
    Optional<KringEvent> translate(StoredEvent stored);

    /**
     * The key under which {@link #translate} will publish. Called inside the command's transaction: to be overridden
     * where translating needs rows that are written after the event.
     */
    default Optional<UUID> keyOf(StoredEvent stored) {
        return translate(stored).map(KringEvent::key);
    }
}
