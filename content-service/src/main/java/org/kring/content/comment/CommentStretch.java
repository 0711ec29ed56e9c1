package org.kring.content.comment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some comments of one order that follow each other, and the way on in both directions.
 *
 * @param next the cursor for {@code ?after=}, null at the end
 * @param previous the cursor for {@code ?before=}, null at the start
 */
record CommentStretch(
        List<CommentPage> items,
        @Nullable String next,
        @Nullable String previous) {

    CommentStretch {
        items = List.copyOf(items);
    }

    static CommentStretch of(List<CommentPage> items, CommentSort sort, boolean somethingBefore, boolean more) {
        return items.isEmpty()
                ? new CommentStretch(items, null, null)
                : new CommentStretch(
                        items,
                        more ? sort.cursor(items.getLast()).encode() : null,
                        somethingBefore ? sort.cursor(items.getFirst()).encode() : null);
    }
}
