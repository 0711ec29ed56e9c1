package org.kring.board.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.board.board.Column;

/**
 * A whole board as it is answered.
 *
 * @param people names of its assignees, where they are known
 * @param at the instant in the past that it is shown at, null for now
 */
record BoardPage(
        UUID id,
        String name,
        UUID communityId,
        @Nullable UUID districtId,
        List<Lane> columns,
        Map<UUID, String> people,
        UUID createdBy,
        Instant createdAt,
        long version,
        @Nullable Instant at) {

    /** A column with its cards in order. */
    record Lane(
            UUID id,
            String name,
            @Nullable Integer wipLimit,
            @Nullable String stage,
            List<CardOnBoard> cards) {

        static Lane of(Column column, List<CardOnBoard> cards) {
            return new Lane(column.id(), column.name(), column.wipLimit(), column.stage(), cards);
        }
    }

    /** A card without its description, which only the card's own page shows. */
    record CardOnBoard(
            UUID id,
            String title,
            List<UUID> assignees,
            @Nullable LocalDate due,
            List<String> labels,
            long version) {}

    static BoardPage of(BoardSnapshot board, Map<UUID, String> people, @Nullable Instant at) {
        return new BoardPage(
                board.id(),
                board.name(),
                board.communityId(),
                board.districtId(),
                board.columns().stream()
                        .map(column -> Lane.of(column, board.cards().getOrDefault(column.id(), List.of())))
                        .toList(),
                people,
                board.createdBy(),
                board.createdAt(),
                board.version(),
                at);
    }
}
