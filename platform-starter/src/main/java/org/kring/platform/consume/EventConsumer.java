package org.kring.platform.consume;

import org.kring.events.KringEvent;

/**
 * Works off what another service publishes. Each bean has a consumer group of its own and sees every event of its
 * topic, per key in order, each version of an aggregate once.
 *
 * @param <E> the language of the topic
 */
public interface EventConsumer<E extends KringEvent> {

    /** Ends the consumer group's name; must not change once it has run. */
    String name();

    /** One of {@link org.kring.events.Topics}. */
    String topic();

    Class<E> language();

    /**
     * Whether a parked event may still have its effect when later versions of its aggregate were worked off meanwhile. No
     * where order decides what somebody may see: there the producer's history is to be published again.
     */
    default boolean mayComeLate() {
        return true;
    }

    /**
     * Runs in a PostgreSQL transaction together with the note that the event was worked off. What it throws rolls both
     * back; the event is tried again, for ever while a server is away, a few times otherwise, then parked.
     */
    void on(E event, Envelope envelope);
}
