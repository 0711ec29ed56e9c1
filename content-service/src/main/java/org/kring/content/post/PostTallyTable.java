package org.kring.content.post;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts what happens under a post in the same transaction, spread over sixteen rows: one row would be a queue for
 * everybody who comments on a busy post.
 */
@Component
public class PostTallyTable {

    private static final int SHARDS = 16;

    private final JdbcClient jdbc;

    PostTallyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param cause the id of what is counted: the same one always counts in the same row */
    public void add(UUID postId, UUID cause, Change change) {
        jdbc.sql("""
                        insert into post_tally (post_id, shard, comments, likes, thanks, insightful, celebrate)
                        values (:post, :shard, :comments, :likes, :thanks, :insightful, :celebrate)
                        on conflict (post_id, shard) do update set
                            comments = post_tally.comments + excluded.comments,
                            likes = post_tally.likes + excluded.likes,
                            thanks = post_tally.thanks + excluded.thanks,
                            insightful = post_tally.insightful + excluded.insightful,
                            celebrate = post_tally.celebrate + excluded.celebrate
                        """)
                .param("post", postId)
                .param("shard", Math.floorMod(cause.hashCode(), SHARDS))
                .param("comments", change.comments())
                .param("likes", change.reactions().likes())
                .param("thanks", change.reactions().thanks())
                .param("insightful", change.reactions().insightful())
                .param("celebrate", change.reactions().celebrate())
                .update();
    }

    /** By how much each count goes up or down. */
    public record Change(int comments, Reactions reactions) {

        public static Change comments(int by) {
            return new Change(by, new Reactions(0, 0, 0, 0));
        }

        public static Change reactions(Reactions by) {
            return new Change(0, by);
        }
    }

    /** By how much the count of each reaction goes up or down. */
    public record Reactions(int likes, int thanks, int insightful, int celebrate) {}
}
