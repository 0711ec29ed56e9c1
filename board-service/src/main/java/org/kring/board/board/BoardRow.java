package org.kring.board.board;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A board as it is now, without its cards. */
public record BoardRow(
        UUID id,
        UUID communityId,
        @Nullable UUID districtId,
        String name,
        List<Column> columns,
        UUID createdBy,
        Instant createdAt,
        long version) {

    public Optional<Column> column(UUID columnId) {
        return columns.stream().filter(column -> column.id().equals(columnId)).findFirst();
    }

    /** For a rule that holds one thing at a time on a board: the order of its cards, its limits, its columns. */
    public static String lockOf(UUID boardId) {
        return "board/" + boardId;
    }
}
