package org.kring.notification.policy;

import org.kring.events.BoardEvent;
import org.kring.events.CommunityEvent;
import org.kring.events.ContentEvent;
import org.kring.events.KringEvent;
import org.kring.notification.inbox.NotificationTable;
import org.kring.notification.preference.PreferenceTable;
import org.kring.notification.subscription.SubscriptionTable;
import org.springframework.stereotype.Component;

/** Takes back what points to nothing any more, and whatever is kept of somebody who was erased. */
@Component
class WhenSomethingIsGoneThenForgetWhatWasTold {

    private final NotificationTable notifications;
    private final SubscriptionTable subscriptions;
    private final PreferenceTable preferences;

    WhenSomethingIsGoneThenForgetWhatWasTold(
            NotificationTable notifications, SubscriptionTable subscriptions, PreferenceTable preferences) {
        this.notifications = notifications;
        this.subscriptions = subscriptions;
        this.preferences = preferences;
    }

    void on(KringEvent event) {
        switch (event) {
            case ContentEvent.PostDeleted e -> {
                notifications.removePost(e.postId());
                subscriptions.forgetPost(e.postId());
            }
            case ContentEvent.CommentDeleted e -> notifications.removeComment(e.postId(), e.commentId());
            case BoardEvent.BoardDeleted e -> notifications.removeBoard(e.boardId());
            // An invitation is seen by non-members; somebody who was removed must not see the community through it.
            case CommunityEvent.MembershipEnded e -> notifications.removeInvitations(e.communityId(), e.personId());
            case CommunityEvent.PersonErased e -> {
                notifications.removePerson(e.personId());
                subscriptions.forgetPerson(e.personId());
                preferences.forget(e.personId());
            }
            default -> {}
        }
    }
}
