package org.kring.board.card;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.kring.platform.command.StoredEvent;

/** What happened to a card, as it is stored. The order of a column is spread over the ranks in its cards' events. */
public sealed interface CardEvent extends StoredEvent {

    UUID cardId();

    UUID boardId();

    UUID communityId();

    UUID by();

    @Override
    default String aggregateId() {
        return cardId().toString();
    }

    @Revision("1")
    record CardCreated(
            UUID cardId,
            UUID boardId,
            UUID communityId,
            UUID columnId,
            Rank rank,
            Details details,
            List<UUID> assignees,
            UUID by,
            Instant at)
            implements CardEvent {}

    @Revision("1")
    record CardEdited(UUID cardId, UUID boardId, UUID communityId, Details details, UUID by, Instant at)
            implements CardEvent {}

    @Revision("1")
    record CardMoved(UUID cardId, UUID boardId, UUID communityId, UUID columnId, Rank rank, UUID by, Instant at)
            implements CardEvent {}

    /** Got another rank at the same place, to make room for a neighbour. */
    @Revision("1")
    record CardSteppedAside(UUID cardId, UUID boardId, UUID communityId, Rank rank, UUID by, Instant at)
            implements CardEvent {}

    @Revision("1")
    record CardAssigned(UUID cardId, UUID boardId, UUID communityId, UUID personId, String title, UUID by, Instant at)
            implements CardEvent {}

    @Revision("1")
    record CardUnassigned(UUID cardId, UUID boardId, UUID communityId, UUID personId, UUID by, Instant at)
            implements CardEvent {}

    @Revision("1")
    record CardArchived(UUID cardId, UUID boardId, UUID communityId, UUID by, Instant at) implements CardEvent {}

    /** The whole card again, so that who forgot it when it was archived can take it up from here. */
    @Revision("1")
    record CardRestored(
            UUID cardId,
            UUID boardId,
            UUID communityId,
            UUID columnId,
            Rank rank,
            Details details,
            List<UUID> assignees,
            UUID by,
            Instant at)
            implements CardEvent {}
}
