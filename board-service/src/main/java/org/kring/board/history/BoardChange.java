package org.kring.board.history;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change as it is answered. {@code ?at=} with its time shows the board right after it. Titles and names of columns
 * are those of that time.
 *
 * @param assignee whom the card was given to or taken from
 */
record BoardChange(
        Instant at,
        Participant by,
        ChangeKind kind,
        @Nullable UUID cardId,
        @Nullable String cardTitle,
        @Nullable ColumnThen fromColumn,
        @Nullable ColumnThen toColumn,
        @Nullable Participant assignee) {

    /** {@code name} is null for people who are erased or not known yet. */
    record Participant(UUID personId, @Nullable String name) {}

    record ColumnThen(UUID id, @Nullable String name) {}
}
