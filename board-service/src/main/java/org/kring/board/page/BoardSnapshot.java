package org.kring.board.page;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kring.board.board.Column;
import org.kring.board.page.BoardPage.CardOnBoard;

/** A board and the cards of its columns at one moment, now or then; {@code cards} are by column, in order. */
record BoardSnapshot(
        UUID id,
        String name,
        UUID communityId,
        @Nullable UUID districtId,
        List<Column> columns,
        Map<UUID, List<CardOnBoard>> cards,
        UUID createdBy,
        Instant createdAt,
        long version) {

    Set<UUID> assignees() {
        return cards.values().stream()
                .flatMap(List::stream)
                .flatMap(card -> card.assignees().stream())
                .collect(Collectors.toSet());
    }
}
