package org.kring.platform.web;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for: {@code ?limit=} and {@code ?after=}.
 *
 * @param limit 1 to 100, 20 where not given
 * @param after the cursor of the page before, null for the first page
 */
public record PageQuery(int limit, @Nullable Cursor after) {

    public static final int DEFAULT_LIMIT = 20;
    public static final int MAXIMUM_LIMIT = 100;

    /**
     * How many rows to fetch: one more than the page holds tells whether there is a next one. It stands in a statement as
     * a number: of a parameter PostgreSQL expects a tenth of all rows, so that it settles on no plan, or on one for those.
     */
    public int fetch() {
        return limit + 1;
    }

    /** What a statement must know of the row that the page lies behind; null for the first page, which lies behind none. */
    public @Nullable Map<String, Object> behind(Function<Cursor, Map<String, Object>> parameters) {
        return after == null ? null : parameters.apply(after);
    }

    static PageQuery parse(@Nullable String limit, @Nullable String after) {
        return new PageQuery(
                limit == null ? DEFAULT_LIMIT : limit(limit),
                after == null || after.isEmpty() ? null : Cursor.parse(after));
    }

    private static int limit(String text) {
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= MAXIMUM_LIMIT) {
                return limit;
            }
        } catch (NumberFormatException notANumber) {
            // said below, like every other limit that is not possible
        }
        throw Problems.invalidField("limit", "must be a number from 1 to " + MAXIMUM_LIMIT);
    }
}
