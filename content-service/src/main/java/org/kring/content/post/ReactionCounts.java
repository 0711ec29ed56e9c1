package org.kring.content.post;

import java.sql.ResultSet;
import java.sql.SQLException;

/** How many people gave each reaction. */
public record ReactionCounts(long like, long thanks, long insightful, long celebrate) {

    public long total() {
        return like + thanks + insightful + celebrate;
    }

    /** From columns {@code likes}, {@code thanks}, {@code insightful}, {@code celebrate}. */
    public static ReactionCounts in(ResultSet row) throws SQLException {
        return new ReactionCounts(
                row.getLong("likes"), row.getLong("thanks"), row.getLong("insightful"), row.getLong("celebrate"));
    }
}
