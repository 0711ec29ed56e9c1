package org.kring.board.card;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a card. */
sealed interface CardCommand {

    UUID cardId();

    UUID by();

    Instant at();

    @TargetAggregateIdentifier
    default String aggregateId() {
        return cardId().toString();
    }

    /** What can be asked only while the card is on its board. */
    sealed interface Change extends CardCommand {}

    record CreateCard(
            UUID cardId,
            UUID boardId,
            UUID communityId,
            Slot slot,
            Details details,
            List<UUID> assignees,
            UUID by,
            Instant at)
            implements CardCommand {}

    /** {@code assignees}: null leaves them as they are. */
    record EditCard(UUID cardId, Details details, @Nullable List<UUID> assignees, UUID by, Instant at)
            implements Change {}

    record MoveCard(UUID cardId, Slot slot, UUID by, Instant at) implements Change {}

    record StepAside(UUID cardId, Rank rank, UUID by, Instant at) implements Change {}

    record AssignCard(UUID cardId, UUID personId, UUID by, Instant at) implements Change {}

    record UnassignCard(UUID cardId, UUID personId, UUID by, Instant at) implements Change {}

    record ArchiveCard(UUID cardId, UUID by, Instant at) implements CardCommand {}

    record RestoreCard(UUID cardId, Slot slot, UUID by, Instant at) implements CardCommand {}
}
