package org.kring.notification.subject;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Titles of posts and cards. */
@Component
public class SubjectTable {

    private final JdbcClient jdbc;

    SubjectTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void putPost(UUID postId, UUID communityId, String title) {
        jdbc.sql("""
                        insert into post_subject (post_id, community_id, title) values (:post, :community, :title)
                        on conflict (post_id) do update set title = excluded.title
                        """)
                .param("post", postId)
                .param("community", communityId)
                .param("title", title)
                .update();
    }

    void removePost(UUID postId) {
        jdbc.sql("delete from post_subject where post_id = :post")
                .param("post", postId)
                .update();
    }

    void putCard(UUID cardId, UUID boardId, String title) {
        jdbc.sql("""
                        insert into card_subject (card_id, board_id, title) values (:card, :board, :title)
                        on conflict (card_id) do update set title = excluded.title
                        """)
                .param("card", cardId)
                .param("board", boardId)
                .param("title", title)
                .update();
    }

    void removeCardsOf(UUID boardId) {
        jdbc.sql("delete from card_subject where board_id = :board")
                .param("board", boardId)
                .update();
    }

    public Optional<UUID> communityOfPost(UUID postId) {
        return jdbc.sql("select community_id from post_subject where post_id = :post")
                .param("post", postId)
                .query(UUID.class)
                .optional();
    }
}
