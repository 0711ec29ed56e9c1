package org.kring.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact that one service publishes for the others. The simple name of the record is the end of its CloudEvents type,
 * the record itself is the JSON data.
 */
public sealed interface KringEvent permits CommunityEvent, ContentEvent, BoardEvent {

    /** The thing that people look at (the post for its comments): events with one key stay in order. */
    UUID key();

    /** When it happened for the people involved; for imported content that is long before it was stored. */
    Instant at();
}
