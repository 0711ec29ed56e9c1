package org.kring.content.comment;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.platform.web.Cursor;

/** The orders in which comments are read; each walks one index either way, so that the last page costs what the first does. */
enum CommentSort {
    OLDEST("created_at, comment_id", ":createdAt, :comment", false),
    NEWEST("created_at, comment_id", ":createdAt, :comment", true),
    BEST("best_first, created_at, comment_id", ":bestFirst, :createdAt, :comment", false);

    private final String key;
    private final String cursor;
    private final boolean descending;

    CommentSort(String key, String cursor, boolean descending) {
        this.key = key;
        this.cursor = cursor;
        this.descending = descending;
    }

    static Optional<CommentSort> named(String word) {
        return Stream.of(values())
                .filter(sort -> sort.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    String onward() {
        return order(descending);
    }

    String backward() {
        return order(!descending);
    }

    String after() {
        return than(descending ? "<" : ">");
    }

    String from() {
        return than(descending ? "<=" : ">=");
    }

    String before() {
        return than(descending ? ">" : "<");
    }

    Cursor cursor(CommentPage comment) {
        return this == BEST
                ? Cursor.of(-comment.reactionCounts().total(), comment.createdAt(), comment.id())
                : Cursor.of(comment.createdAt(), comment.id());
    }

    Map<String, Object> parameters(Cursor at) {
        int time = this == BEST ? 1 : 0;
        return Map.of(
                "bestFirst",
                this == BEST ? at.number(0) : 0L,
                "createdAt",
                at.instant(time).atOffset(ZoneOffset.UTC),
                "comment",
                at.uuid(time + 1));
    }

    private String order(boolean fromTheEnd) {
        return fromTheEnd ? key.replace(",", " desc,") + " desc" : key;
    }

    private String than(String comparison) {
        return "(%s) %s (%s)".formatted(key, comparison, cursor);
    }
}
