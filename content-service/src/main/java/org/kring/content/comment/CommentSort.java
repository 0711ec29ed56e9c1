package org.kring.content.comment;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.platform.web.Cursor;

/** The orders in which comments are read; each walks one index, so that the last page costs what the first does. */
enum CommentSort {
    OLDEST("created_at, comment_id", "(created_at, comment_id) > (:createdAt, :after)"),
    NEWEST("created_at desc, comment_id desc", "(created_at, comment_id) < (:createdAt, :after)"),
    BEST(
            "best_first, created_at, comment_id",
            "(best_first, created_at, comment_id) > (:bestFirst, :createdAt, :after)");

    private final String order;
    private final String afterCursor;

    CommentSort(String order, String afterCursor) {
        this.order = order;
        this.afterCursor = afterCursor;
    }

    static Optional<CommentSort> named(String word) {
        return Stream.of(values())
                .filter(sort -> sort.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    String order() {
        return order;
    }

    String afterCursor() {
        return afterCursor;
    }

    Cursor cursor(CommentPage last) {
        return this == BEST
                ? Cursor.of(-last.reactionCounts().total(), last.createdAt(), last.id())
                : Cursor.of(last.createdAt(), last.id());
    }

    Map<String, Object> parameters(Cursor after) {
        int time = this == BEST ? 1 : 0;
        return Map.of(
                "bestFirst",
                this == BEST ? after.number(0) : 0L,
                "createdAt",
                after.instant(time).atOffset(ZoneOffset.UTC),
                "after",
                after.uuid(time + 1));
    }
}
