package org.kring.notification.policy;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kring.events.ContentEvent;
import org.kring.events.KringEvent;
import org.kring.notification.inbox.NotificationKind;
import org.kring.notification.subscription.SubscriptionTable;
import org.springframework.stereotype.Component;

/** Tells the author of a post, and whoever chose to follow it, that somebody commented on it. */
@Component
class WhenPostIsCommentedOnThenNotifyItsAuthorAndFollowers implements Policy {

    private final SubscriptionTable subscriptions;

    WhenPostIsCommentedOnThenNotifyItsAuthorAndFollowers(SubscriptionTable subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public NotificationKind kind() {
        return NotificationKind.COMMENT;
    }

    @Override
    public Collection<UUID> toTell(KringEvent event) {
        return switch (event) {
            case ContentEvent.CommentWritten e -> authorAndFollowers(e);
            default -> List.of();
        };
    }

    private Set<UUID> authorAndFollowers(ContentEvent.CommentWritten event) {
        Set<UUID> people = new LinkedHashSet<>(subscriptions.followersOf(event.postId()));
        people.add(event.postAuthorId());
        return people;
    }
}
