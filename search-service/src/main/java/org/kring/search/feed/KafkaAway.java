package org.kring.search.feed;

/** Kafka did not say how far a feed is. */
public final class KafkaAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KafkaAway(Throwable cause) {
        super("Kafka does not answer", cause);
    }
}
