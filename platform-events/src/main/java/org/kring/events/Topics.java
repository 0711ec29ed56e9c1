package org.kring.events;

/** The Kafka topic of each producer. A topic of another version carries another, incompatible language. */
public final class Topics {

    public static final String COMMUNITY = "kring.community.v1";
    public static final String CONTENT = "kring.content.v1";
    public static final String BOARD = "kring.board.v1";

    private Topics() {}
}
