package org.kring.notification.policy;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.kring.events.CommunityEvent;
import org.kring.events.CommunityEvent.GrantedBy;
import org.kring.events.KringEvent;
import org.kring.notification.inbox.NotificationKind;
import org.springframework.stereotype.Component;

/** Tells somebody that their request was granted. */
@Component
class WhenMembershipIsApprovedThenNotifyTheMember implements Policy {

    @Override
    public NotificationKind kind() {
        return NotificationKind.MEMBERSHIP_APPROVED;
    }

    @Override
    public Collection<UUID> toTell(KringEvent event) {
        return switch (event) {
            case CommunityEvent.MembershipGranted e when e.grantedBy() == GrantedBy.APPROVAL -> List.of(e.personId());
            default -> List.of();
        };
    }
}
