package org.kring.notification.policy;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.kring.events.BoardEvent;
import org.kring.events.KringEvent;
import org.kring.notification.inbox.NotificationKind;
import org.kring.notification.subject.NamedPeopleTable;
import org.springframework.stereotype.Component;

/** Tells people that a card is theirs now; once, whether they came with the card or later. */
@Component
class WhenCardIsAssignedThenNotifyTheAssignee implements Policy {

    private final NamedPeopleTable named;

    WhenCardIsAssignedThenNotifyTheAssignee(NamedPeopleTable named) {
        this.named = named;
    }

    @Override
    public NotificationKind kind() {
        return NotificationKind.ASSIGNED;
    }

    @Override
    public Collection<UUID> toTell(KringEvent event) {
        return switch (event) {
            case BoardEvent.CardCreated e -> named.newlyNamed(e.cardId(), e.boardId(), e.assignees());
            case BoardEvent.CardAssigned e -> named.newlyNamed(e.cardId(), e.boardId(), List.of(e.personId()));
            default -> List.of();
        };
    }
}
