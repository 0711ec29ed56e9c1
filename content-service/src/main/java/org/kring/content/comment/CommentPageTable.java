package org.kring.content.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.content.post.Author;
import org.kring.content.post.ReactionCounts;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.Cursor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads comments for a reader, one query per page. */
@Component
class CommentPageTable {

    private static final String ONE = "select * from comment where comment_id = :comment and not deleted";
    private static final String SHOWN =
            "select * from comment where comment_id = :comment and post_id = :post and shown";

    private final JdbcClient jdbc;

    CommentPageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CommentPage> find(UUID commentId, Caller reader) {
        return query(dressed(ONE), Map.of("comment", commentId), reader).stream()
                .findFirst();
    }

    /** As it stands in the lists of its post, where a deleted one may stand too; empty where it does not. */
    Optional<CommentPage> shown(UUID postId, UUID commentId, Caller reader) {
        return query(dressed(SHOWN), Map.of("post", postId, "comment", commentId), reader).stream()
                .findFirst();
    }

    List<CommentPage> first(UUID postId, CommentSort sort, int rows, Caller reader) {
        return query(walk(sort, CommentWalk.FROM_THE_START, rows), Map.of("post", postId), reader);
    }

    /** In the order of {@code sort}, whichever the direction of the walk. */
    List<CommentPage> walk(UUID postId, CommentSort sort, CommentWalk walk, Cursor at, int rows, Caller reader) {
        var parameters = new HashMap<String, Object>(sort.parameters(at));
        parameters.put("post", postId);
        return query(walk(sort, walk, rows), parameters, reader);
    }

    static String walk(CommentSort sort, CommentWalk walk, int rows) {
        return dressed(walk.select(sort, rows)) + "order by " + sort.onward();
    }

    private static String dressed(String chosen) {
        return """
                select chosen.*, author.name as author_name,
                       exists (select from accepted_answer a
                               where a.post_id = chosen.post_id and a.comment_id = chosen.comment_id) as accepted,
                       array(select r.reaction from reaction r
                             where r.target_id = chosen.comment_id and r.person_id = :reader
                             order by r.given_at, r.reaction) as my_reactions
                from (%s) chosen
                left join person_copy author on author.person_id = chosen.author_id
                """.formatted(chosen);
    }

    private List<CommentPage> query(String sql, Map<String, ?> parameters, Caller reader) {
        return jdbc.sql(sql)
                .params(parameters)
                .param("reader", reader.personId())
                .query((row, number) -> page(row))
                .list();
    }

    private static CommentPage page(ResultSet row) throws SQLException {
        var deleted = row.getBoolean("deleted");
        var author = new Author(row.getObject("author_id", UUID.class), row.getString("author_name"));
        return new CommentPage(
                row.getObject("comment_id", UUID.class),
                row.getObject("post_id", UUID.class),
                row.getObject("reply_to", UUID.class),
                deleted ? null : row.getString("body"),
                deleted ? null : author,
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "edited_at"),
                row.getLong("version"),
                deleted,
                row.getBoolean("accepted"),
                row.getInt("replies"),
                ReactionCounts.in(row),
                List.of((String[]) row.getArray("my_reactions").getArray()));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
