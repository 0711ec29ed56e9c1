package org.kring.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What board-service tells the other services: boards, cards, who works on what. */
public sealed interface BoardEvent extends KringEvent {

    /** {@code stage} (for example TODO, DOING, DONE) lets boards with different columns be looked across. */
    record Column(
            UUID id,
            String name,
            @Nullable Integer wipLimit,
            @Nullable String stage) {}

    UUID boardId();

    UUID communityId();

    @Override
    default UUID key() {
        return boardId();
    }

    record BoardCreated(
            UUID boardId,
            UUID communityId,
            @Nullable UUID districtId,
            String name,
            List<Column> columns,
            UUID by,
            Instant at)
            implements BoardEvent {}

    record BoardEdited(
            UUID boardId,
            UUID communityId,
            @Nullable UUID districtId,
            String name,
            List<Column> columns,
            UUID by,
            Instant at)
            implements BoardEvent {}

    record BoardDeleted(UUID boardId, UUID communityId, UUID by, Instant at) implements BoardEvent {}

    record CardCreated(
            UUID cardId,
            UUID boardId,
            UUID communityId,
            UUID columnId,
            String title,
            @Nullable String description,
            List<UUID> assignees,
            @Nullable LocalDate due,
            List<String> labels,
            UUID by,
            Instant at)
            implements BoardEvent {}

    record CardEdited(
            UUID cardId,
            UUID boardId,
            UUID communityId,
            String title,
            @Nullable String description,
            @Nullable LocalDate due,
            List<String> labels,
            UUID by,
            Instant at)
            implements BoardEvent {}

    record CardMoved(UUID cardId, UUID boardId, UUID communityId, UUID columnId, UUID by, Instant at)
            implements BoardEvent {}

    record CardAssigned(UUID cardId, UUID boardId, UUID communityId, UUID personId, String title, UUID by, Instant at)
            implements BoardEvent {}

    record CardUnassigned(UUID cardId, UUID boardId, UUID communityId, UUID personId, UUID by, Instant at)
            implements BoardEvent {}

    record CardArchived(UUID cardId, UUID boardId, UUID communityId, UUID by, Instant at) implements BoardEvent {}
}
