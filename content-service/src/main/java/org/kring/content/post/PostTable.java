package org.kring.content.post;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.kring.content.post.PostEvent.AnswerAccepted;
import org.kring.content.post.PostEvent.AnswerNoLongerAccepted;
import org.kring.content.post.PostEvent.PostEdited;
import org.kring.content.post.PostEvent.PostPublished;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the rows of posts, their tags and their accepted answers. */
@Component
class PostTable {

    private final JdbcClient jdbc;

    PostTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PostRef> find(UUID postId) {
        return jdbc.sql("select post_id, community_id, author_id from post where post_id = :post")
                .param("post", postId)
                .query((row, number) -> new PostRef(
                        row.getObject("post_id", UUID.class),
                        row.getObject("community_id", UUID.class),
                        row.getObject("author_id", UUID.class)))
                .optional();
    }

    /** Empty where the comment is not under this post, or deleted. */
    Optional<UUID> authorOfComment(UUID postId, UUID commentId) {
        return jdbc.sql("""
                        select author_id from comment
                        where comment_id = :comment and post_id = :post and not deleted
                        """)
                .param("comment", commentId)
                .param("post", postId)
                .query(UUID.class)
                .optional();
    }

    boolean isAccepted(UUID postId, UUID commentId) {
        return jdbc.sql("select exists (select from accepted_answer where post_id = :post and comment_id = :comment)")
                .param("post", postId)
                .param("comment", commentId)
                .query(Boolean.class)
                .single();
    }

    void insert(PostPublished e, long version) {
        jdbc.sql("""
                        insert into post (post_id, community_id, kind, title, body, tags, mentions, author_id,
                                          created_at, version)
                        values (:post, :community, :kind, :title, :body, :tags, cast(:mentions as uuid[]), :author,
                                :at, :version)
                        """)
                .param("post", e.postId())
                .param("community", e.communityId())
                .param("kind", e.kind().name())
                .param("title", e.title())
                .param("body", e.body())
                .param("tags", texts(e.tags()))
                .param("mentions", texts(e.mentions()))
                .param("author", e.by())
                .param("at", utc(e.at()))
                .param("version", version)
                .update();
        insertTags(e.postId());
    }

    void update(PostEdited e, long version) {
        jdbc.sql("""
                        update post
                        set title = :title, body = :body, tags = :tags, mentions = cast(:mentions as uuid[]),
                            edited_at = :at, version = :version
                        where post_id = :post
                        """)
                .param("post", e.postId())
                .param("title", e.title())
                .param("body", e.body())
                .param("tags", texts(e.tags()))
                .param("mentions", texts(e.mentions()))
                .param("at", utc(e.at()))
                .param("version", version)
                .update();
        jdbc.sql("delete from post_tag where post_id = :post")
                .param("post", e.postId())
                .update();
        insertTags(e.postId());
    }

    void delete(UUID postId) {
        jdbc.sql("delete from post where post_id = :post").param("post", postId).update();
    }

    void accept(AnswerAccepted e, long version) {
        jdbc.sql("""
                        insert into accepted_answer (post_id, comment_id, accepted_at) values (:post, :comment, :at)
                        """)
                .param("post", e.postId())
                .param("comment", e.commentId())
                .param("at", utc(e.at()))
                .update();
        setVersion(e.postId(), version);
    }

    void withdraw(AnswerNoLongerAccepted e, long version) {
        jdbc.sql("delete from accepted_answer where post_id = :post and comment_id = :comment")
                .param("post", e.postId())
                .param("comment", e.commentId())
                .update();
        setVersion(e.postId(), version);
    }

    private void setVersion(UUID postId, long version) {
        jdbc.sql("update post set version = :version where post_id = :post")
                .param("post", postId)
                .param("version", version)
                .update();
    }

    private void insertTags(UUID postId) {
        jdbc.sql("""
                        insert into post_tag (tag, created_at, post_id)
                        select unnest(tags), created_at, post_id from post where post_id = :post
                        """).param("post", postId).update();
    }

    private static String[] texts(Collection<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }

    private static Object utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
