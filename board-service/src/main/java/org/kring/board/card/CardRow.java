package org.kring.board.card;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kring.board.card.CardEvent.CardCreated;

/** A card as it is now, or was; {@code communityId} is its board's. */
record CardRow(
        UUID id,
        UUID boardId,
        UUID communityId,
        UUID columnId,
        Rank rank,
        Details details,
        List<UUID> assignees,
        UUID createdBy,
        Instant createdAt,
        boolean archived,
        long version) {

    static CardRow of(LiveCard card, long version) {
        CardCreated created = card.created();
        return new CardRow(
                created.cardId(),
                created.boardId(),
                created.communityId(),
                card.columnId(),
                card.rank(),
                card.details(),
                card.assignees(),
                created.by(),
                created.at(),
                false,
                version);
    }
}
