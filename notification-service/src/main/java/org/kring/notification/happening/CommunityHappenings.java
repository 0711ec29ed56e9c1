package org.kring.notification.happening;

import static org.kring.notification.happening.Happening.inCommunity;

import org.jspecify.annotations.Nullable;
import org.kring.events.CommunityEvent;

/** What happens to communities and memberships. Every event is named, so that a new one is thought about. */
final class CommunityHappenings {

    private CommunityHappenings() {}

    static @Nullable Happening of(CommunityEvent event) {
        return switch (event) {
            case CommunityEvent.DistrictCreated _, CommunityEvent.TeamCreated _ -> null;
            case CommunityEvent.PersonChanged _, CommunityEvent.PersonErased _ -> null;
            case CommunityEvent.CommunityCreated e -> inCommunity(e, e.communityId(), null, e.by());
            case CommunityEvent.CommunityEdited e -> inCommunity(e, e.communityId(), null, e.by());
            case CommunityEvent.CommunityArchived e -> inCommunity(e, e.communityId(), null, e.by());
            case CommunityEvent.MembershipGranted e -> inCommunity(e, e.communityId(), e.personId(), e.by());
            case CommunityEvent.MembershipEnded e -> inCommunity(e, e.communityId(), e.personId(), e.by());
            case CommunityEvent.MembershipRequested e -> inCommunity(e, e.communityId(), e.personId(), e.personId());
            case CommunityEvent.MembershipDeclined e -> inCommunity(e, e.communityId(), e.personId(), e.by());
            case CommunityEvent.PersonInvited e -> inCommunity(e, e.communityId(), e.personId(), e.by());
        };
    }
}
