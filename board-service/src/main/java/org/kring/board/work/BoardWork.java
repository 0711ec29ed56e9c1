package org.kring.board.work;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How much work a board holds and how it is divided; stages are what boards with different columns have in common. */
record BoardWork(
        UUID boardId,
        String name,
        UUID communityId,
        @Nullable UUID districtId,
        long cards,
        List<StageWork> stages,
        List<PersonWork> people) {

    /** {@code stage} is null for columns that have none. */
    record StageWork(@Nullable String stage, long cards) {}

    /** {@code personId} is null for cards that nobody took; a card of two people counts for both. */
    record PersonWork(@Nullable UUID personId, @Nullable String name, long cards) {}
}
