package org.kring.content.reading;

import java.time.ZoneOffset;
import java.util.UUID;
import org.kring.platform.passport.Caller;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row for each person and post: the latest comment that they have seen there. */
@Component
class LastReadTable {

    private final JdbcClient jdbc;

    LastReadTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isListed(UUID postId, UUID commentId) {
        return jdbc.sql("""
                        select exists (select from comment where comment_id = :comment and post_id = :post and shown)
                        """)
                .param("comment", commentId)
                .param("post", postId)
                .query(Boolean.class)
                .single();
    }

    /** Stays at a later comment: a second window that is further behind takes nothing back. */
    void moveOn(UUID postId, UUID commentId, Caller reader) {
        jdbc.sql("""
                        insert into last_read (person_id, post_id, comment_id, comment_at, read_at)
                        select :reader, post_id, comment_id, created_at, :at from comment
                        where comment_id = :comment and post_id = :post
                        on conflict (person_id, post_id) do update
                        set comment_id = excluded.comment_id, comment_at = excluded.comment_at,
                            read_at = excluded.read_at
                        where (last_read.comment_at, last_read.comment_id)
                            <= (excluded.comment_at, excluded.comment_id)
                        """)
                .param("reader", reader.personId())
                .param("at", reader.at().atOffset(ZoneOffset.UTC))
                .param("comment", commentId)
                .param("post", postId)
                .update();
    }

    void forget(UUID personId) {
        jdbc.sql("delete from last_read where person_id = :person")
                .param("person", personId)
                .update();
    }
}
