package org.kring.board.board;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.kring.platform.command.StoredEvent;

/** What happened to a board, as it is stored. */
public sealed interface BoardEvent extends StoredEvent {

    UUID boardId();

    UUID by();

    @Override
    default String aggregateId() {
        return boardId().toString();
    }

    @Revision("1")
    record BoardCreated(
            UUID boardId,
            UUID communityId,
            @Nullable UUID districtId,
            String name,
            List<Column> columns,
            UUID by,
            Instant at)
            implements BoardEvent {}

    /** The whole board after the edit. */
    @Revision("1")
    record BoardEdited(
            UUID boardId,
            UUID communityId,
            @Nullable UUID districtId,
            String name,
            List<Column> columns,
            UUID by,
            Instant at)
            implements BoardEvent {}

    @Revision("1")
    record BoardDeleted(UUID boardId, UUID communityId, UUID by, Instant at) implements BoardEvent {}
}
