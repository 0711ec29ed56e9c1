package org.kring.notification.policy;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.kring.events.CommunityEvent;
import org.kring.events.KringEvent;
import org.kring.notification.inbox.NotificationKind;
import org.kring.notification.membership.MembershipTable;
import org.springframework.stereotype.Component;

/** Tells the managers of a community that somebody asks to be let in. */
@Component
class WhenMembershipIsRequestedThenNotifyTheManagers implements Policy {

    private final MembershipTable memberships;

    WhenMembershipIsRequestedThenNotifyTheManagers(MembershipTable memberships) {
        this.memberships = memberships;
    }

    @Override
    public NotificationKind kind() {
        return NotificationKind.MEMBERSHIP_REQUESTED;
    }

    @Override
    public Collection<UUID> toTell(KringEvent event) {
        return switch (event) {
            case CommunityEvent.MembershipRequested e -> memberships.managersOf(e.communityId());
            default -> List.of();
        };
    }
}
