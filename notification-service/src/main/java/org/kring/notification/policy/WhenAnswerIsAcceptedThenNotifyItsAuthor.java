package org.kring.notification.policy;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.kring.events.ContentEvent;
import org.kring.events.KringEvent;
import org.kring.notification.inbox.NotificationKind;
import org.springframework.stereotype.Component;

/** Tells the author of a comment that it answers the question. */
@Component
class WhenAnswerIsAcceptedThenNotifyItsAuthor implements Policy {

    @Override
    public NotificationKind kind() {
        return NotificationKind.ANSWER_ACCEPTED;
    }

    @Override
    public Collection<UUID> toTell(KringEvent event) {
        return switch (event) {
            case ContentEvent.AnswerAccepted e -> List.of(e.answerAuthorId());
            default -> List.of();
        };
    }
}
