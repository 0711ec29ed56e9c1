package org.kring.platform.web;

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

    /** How many rows to fetch: one more than the page holds tells whether there is a next one. */
    public int fetch() {
        return limit + 1;
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
