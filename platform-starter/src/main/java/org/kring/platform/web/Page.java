package org.kring.platform.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next the cursor for {@code ?after=}, null on the last page
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * @param rows at most {@link PageQuery#fetch()} of them, in the list's order
     * @param sortKey the cursor of a row
     */
    public static <T> Page<T> of(List<T> rows, PageQuery query, Function<T, Cursor> sortKey) {
        if (rows.size() <= query.limit()) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, query.limit());
        return new Page<>(items, sortKey.apply(items.getLast()).encode());
    }

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), next);
    }
}
