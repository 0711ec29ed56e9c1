package org.kring.board.board;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a board. */
sealed interface BoardCommand {

    UUID boardId();

    UUID by();

    Instant at();

    @TargetAggregateIdentifier
    default String aggregateId() {
        return boardId().toString();
    }

    record CreateBoard(
            UUID boardId,
            UUID communityId,
            @Nullable UUID districtId,
            String name,
            List<Column> columns,
            UUID by,
            Instant at)
            implements BoardCommand {}

    /** {@code occupied}: the columns that hold cards at this moment, which the board's own stream cannot know. */
    record EditBoard(
            UUID boardId,
            @Nullable UUID districtId,
            String name,
            List<Column> columns,
            Set<UUID> occupied,
            boolean byManager,
            UUID by,
            Instant at)
            implements BoardCommand {}

    record DeleteBoard(UUID boardId, boolean byManager, UUID by, Instant at) implements BoardCommand {}
}
