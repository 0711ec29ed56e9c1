package org.kring.notification.policy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.events.CommunityEvent;
import org.kring.events.CommunityEvent.Access;
import org.kring.events.KringEvent;
import org.kring.notification.happening.Happening;
import org.kring.notification.membership.MembershipTable;
import org.kring.notification.membership.OpenCommunityTable;
import org.kring.notification.signal.Signal;
import org.kring.notification.signal.Signal.Audience;
import org.kring.notification.signal.Signals;
import org.springframework.stereotype.Component;

/** Sends what happens in a community to the open pages of all who may read it. */
@Component
class WhenSomethingHappensThenShowItToWhoeverMayRead {

    private final History history;
    private final OpenCommunityTable open;
    private final MembershipTable memberships;
    private final Signals signals;

    WhenSomethingHappensThenShowItToWhoeverMayRead(
            History history, OpenCommunityTable open, MembershipTable memberships, Signals signals) {
        this.history = history;
        this.open = open;
        this.memberships = memberships;
        this.signals = signals;
    }

    void on(KringEvent event) {
        if (!history.holds(event)) {
            Happening.of(event)
                    .ifPresent(happening -> signals.send(new Signal.Happened(
                            happening,
                            audience(event),
                            isOpen(event, happening.communityId()),
                            personConcerned(event))));
        }
    }

    /** Who asks to be let in is the managers' business, like the list of requests itself. */
    private Audience audience(KringEvent event) {
        return switch (event) {
            case CommunityEvent.MembershipRequested _ -> Audience.MANAGERS;
            case CommunityEvent.MembershipDeclined _, CommunityEvent.PersonInvited _ -> Audience.MANAGERS;
            case CommunityEvent.MembershipEnded e
            when !memberships.holds(e.communityId(), e.personId()) -> Audience.MANAGERS;
            default -> Audience.READERS;
        };
    }

    private boolean isOpen(KringEvent event, UUID communityId) {
        return switch (event) {
            case CommunityEvent.CommunityCreated e -> e.access() == Access.OPEN;
            case CommunityEvent.CommunityEdited e -> e.access() == Access.OPEN;
            default -> open.holds(communityId);
        };
    }

    private static @Nullable UUID personConcerned(KringEvent event) {
        return switch (event) {
            case CommunityEvent.MembershipGranted e -> e.personId();
            case CommunityEvent.MembershipEnded e -> e.personId();
            case CommunityEvent.MembershipRequested e -> e.personId();
            case CommunityEvent.MembershipDeclined e -> e.personId();
            case CommunityEvent.PersonInvited e -> e.personId();
            default -> null;
        };
    }
}
