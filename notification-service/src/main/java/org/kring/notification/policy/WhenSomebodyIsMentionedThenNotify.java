package org.kring.notification.policy;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.kring.events.ContentEvent;
import org.kring.events.KringEvent;
import org.kring.notification.inbox.NotificationKind;
import org.kring.notification.subject.NamedPeopleTable;
import org.springframework.stereotype.Component;

/** Tells people that they are named in a post or comment; an edit tells only those whom it names for the first time. */
@Component
class WhenSomebodyIsMentionedThenNotify implements Policy {

    private final NamedPeopleTable named;

    WhenSomebodyIsMentionedThenNotify(NamedPeopleTable named) {
        this.named = named;
    }

    @Override
    public NotificationKind kind() {
        return NotificationKind.MENTION;
    }

    @Override
    public Collection<UUID> toTell(KringEvent event) {
        return switch (event) {
            case ContentEvent.PostPublished e -> named.newlyNamed(e.postId(), e.postId(), e.mentions());
            case ContentEvent.PostEdited e -> named.newlyNamed(e.postId(), e.postId(), e.mentions());
            case ContentEvent.CommentWritten e -> named.newlyNamed(e.commentId(), e.postId(), e.mentions());
            case ContentEvent.CommentEdited e -> named.newlyNamed(e.commentId(), e.postId(), e.mentions());
            default -> List.of();
        };
    }
}
