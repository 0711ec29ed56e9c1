package org.kring.board.board;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One column of a board. {@code wipLimit} is the most cards it may hold; {@code stage} (TODO, DOING, DONE) is what
 * boards with different columns have in common.
 */
public record Column(
        UUID id,
        String name,
        @Nullable Integer wipLimit,
        @Nullable String stage) {}
