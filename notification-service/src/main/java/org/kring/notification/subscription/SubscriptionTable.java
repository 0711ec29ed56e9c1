package org.kring.notification.subscription;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who follows or muted which post. */
@Component
public class SubscriptionTable {

    private final JdbcClient jdbc;

    SubscriptionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(UUID postId, UUID personId, SubscriptionLevel level) {
        jdbc.sql("""
                        insert into post_subscription (post_id, person_id, level) values (:post, :person, :level)
                        on conflict (post_id, person_id) do update set level = excluded.level
                        """)
                .param("post", postId)
                .param("person", personId)
                .param("level", level.name())
                .update();
    }

    void remove(UUID postId, UUID personId) {
        jdbc.sql("delete from post_subscription where post_id = :post and person_id = :person")
                .param("post", postId)
                .param("person", personId)
                .update();
    }

    public List<UUID> followersOf(UUID postId) {
        return at(postId, SubscriptionLevel.FOLLOW);
    }

    public List<UUID> mutedBy(UUID postId) {
        return at(postId, SubscriptionLevel.MUTE);
    }

    private List<UUID> at(UUID postId, SubscriptionLevel level) {
        return jdbc.sql("select person_id from post_subscription where post_id = :post and level = :level")
                .param("post", postId)
                .param("level", level.name())
                .query(UUID.class)
                .list();
    }

    public void forgetPost(UUID postId) {
        jdbc.sql("delete from post_subscription where post_id = :post")
                .param("post", postId)
                .update();
    }

    public void forgetPerson(UUID personId) {
        jdbc.sql("delete from post_subscription where person_id = :person")
                .param("person", personId)
                .update();
    }
}
