package org.kring.content.post;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a {@link PostPage} from a row of {@link PostPageTable}. */
final class PostRow {

    private PostRow() {}

    static PostPage page(ResultSet row) throws SQLException {
        return new PostPage(
                row.getObject("post_id", UUID.class),
                row.getObject("community_id", UUID.class),
                row.getString("community_name"),
                PostKind.valueOf(row.getString("kind")),
                row.getBoolean("official"),
                row.getString("title"),
                row.getString("body"),
                List.of(array(row, "tags", String[].class)),
                List.of(array(row, "mentions", UUID[].class)),
                new Author(row.getObject("author_id", UUID.class), row.getString("author_name")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "edited_at"),
                row.getLong("version"),
                row.getLong("comment_count"),
                ReactionCounts.in(row),
                List.of(array(row, "my_reactions", String[].class)),
                List.of(array(row, "accepted_answers", UUID[].class)),
                lastRead(row));
    }

    private static @Nullable LastRead lastRead(ResultSet row) throws SQLException {
        var at = instant(row, "last_read_at");
        return at == null ? null : new LastRead(row.getObject("last_read", UUID.class), at);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static <T> T array(ResultSet row, String column, Class<T> type) throws SQLException {
        Array array = row.getArray(column);
        return type.cast(array.getArray());
    }
}
