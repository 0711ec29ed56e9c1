package org.kring.notification.policy;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.kring.events.CommunityEvent;
import org.kring.events.KringEvent;
import org.kring.notification.inbox.NotificationKind;
import org.springframework.stereotype.Component;

/** Tells somebody that a community would like to have them. */
@Component
class WhenSomebodyIsInvitedThenNotifyThem implements Policy {

    @Override
    public NotificationKind kind() {
        return NotificationKind.INVITED;
    }

    @Override
    public Collection<UUID> toTell(KringEvent event) {
        return switch (event) {
            case CommunityEvent.PersonInvited e -> List.of(e.personId());
            default -> List.of();
        };
    }
}
