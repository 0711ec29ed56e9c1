package org.kring.board.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A card as it is answered; {@code people} names those of its assignees whose names are known. */
record CardView(
        UUID id,
        UUID boardId,
        UUID communityId,
        UUID columnId,
        String title,
        @Nullable String description,
        List<UUID> assignees,
        Map<UUID, String> people,
        @Nullable LocalDate due,
        List<String> labels,
        UUID createdBy,
        Instant createdAt,
        long version) {

    static CardView of(CardRow card, Map<UUID, String> people) {
        return new CardView(
                card.id(),
                card.boardId(),
                card.communityId(),
                card.columnId(),
                card.details().title(),
                card.details().description(),
                card.assignees(),
                people,
                card.details().due(),
                card.details().labels(),
                card.createdBy(),
                card.createdAt(),
                card.version());
    }
}
