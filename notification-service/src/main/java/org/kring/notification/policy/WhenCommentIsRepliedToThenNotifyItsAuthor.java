package org.kring.notification.policy;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.kring.events.ContentEvent;
import org.kring.events.KringEvent;
import org.kring.notification.inbox.NotificationKind;
import org.springframework.stereotype.Component;

/** Tells the author of a comment that somebody replied to it. */
@Component
class WhenCommentIsRepliedToThenNotifyItsAuthor implements Policy {

    @Override
    public NotificationKind kind() {
        return NotificationKind.REPLY;
    }

    @Override
    public Collection<UUID> toTell(KringEvent event) {
        return switch (event) {
            case ContentEvent.CommentWritten e when e.replyToAuthorId() != null -> List.of(e.replyToAuthorId());
            default -> List.of();
        };
    }
}
