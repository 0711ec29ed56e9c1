package org.kring.notification.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kring.platform.test.People.ANNA;
import static org.kring.platform.test.People.NOORD;
import static org.kring.platform.test.People.OOST;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kring.events.CommunityEvent.Access;
import org.kring.notification.InboxOf;
import org.kring.notification.Village;
import org.kring.platform.test.Api;
import org.kring.platform.test.Published;
import org.kring.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class SubscriptionIT {

    @Autowired
    private Api api;

    @Autowired
    private Published published;

    @Test
    void who_follows_a_post_is_told_of_its_comments_until_they_stop() {
        Village village = Village.founded(published, Access.OPEN, NOORD, ANNA);
        var post = village.post(NOORD, "Fietsen");
        String path = "/api/subscriptions/post/" + post.postId();
        await().until(() -> api.as(ANNA).put(path).status() == 204);
        village.comment(post, OOST);
        new InboxOf(api, ANNA, village.id).becomes("COMMENT");

        assertThat(api.as(ANNA).delete(path).status()).isEqualTo(204);
        village.comment(post, OOST);
        village.comment(post, OOST, ANNA);

        new InboxOf(api, ANNA, village.id).becomes("MENTION", "COMMENT");
    }

    @Test
    void only_a_mention_breaks_through_a_mute() {
        Village village = Village.founded(published, Access.OPEN, NOORD);
        var post = village.post(NOORD, "Fietsen");
        await().until(() -> api.as(NOORD)
                        .put("/api/subscriptions/post/" + post.postId(), "{\"level\": \"MUTE\"}")
                        .status()
                == 204);
        village.comment(post, OOST);
        village.comment(post, OOST, NOORD);

        new InboxOf(api, NOORD, village.id).becomes("MENTION");
    }

    @Test
    void what_one_may_not_read_cannot_be_followed() {
        Village secret = Village.founded(published, Access.SECRET, NOORD);
        var post = secret.post(NOORD, "Geheim");
        await().until(() ->
                api.as(NOORD).put("/api/subscriptions/post/" + post.postId()).status() == 204);

        var refused = api.as(OOST).put("/api/subscriptions/post/" + post.postId());
        var unknown = api.as(OOST).put("/api/subscriptions/post/" + UUID.randomUUID());

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.problem()).isEqualTo(unknown.problem());
        assertThat(api.as(OOST)
                        .put("/api/subscriptions/gossip/" + post.postId())
                        .status())
                .isEqualTo(404);
    }
}
