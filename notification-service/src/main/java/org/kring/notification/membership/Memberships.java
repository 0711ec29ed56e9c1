package org.kring.notification.membership;

import java.util.UUID;
import org.kring.events.CommunityEvent;
import org.kring.notification.signal.Signal;
import org.kring.notification.signal.Signals;
import org.springframework.stereotype.Component;

/** Keeps the memberships, and tells open pages at once when theirs have changed. */
@Component
public class Memberships {

    private final MembershipTable table;
    private final Signals signals;

    Memberships(MembershipTable table, Signals signals) {
        this.table = table;
        this.signals = signals;
    }

    public void on(CommunityEvent event) {
        switch (event) {
            case CommunityEvent.MembershipGranted e -> {
                table.grant(e.communityId(), e.personId(), e.role(), e.at());
                changed(e.personId());
            }
            case CommunityEvent.MembershipEnded e -> {
                table.end(e.communityId(), e.personId());
                changed(e.personId());
            }
            case CommunityEvent.PersonErased e -> {
                table.endAll(e.personId());
                changed(e.personId());
            }
            case CommunityEvent.MembershipRequested _, CommunityEvent.MembershipDeclined _ -> {}
            case CommunityEvent.PersonInvited _, CommunityEvent.PersonChanged _ -> {}
            case CommunityEvent.CommunityCreated _, CommunityEvent.CommunityEdited _ -> {}
            case CommunityEvent.CommunityArchived _ -> {}
            case CommunityEvent.DistrictCreated _, CommunityEvent.TeamCreated _ -> {}
        }
    }

    private void changed(UUID personId) {
        signals.send(new Signal.MembershipChanged(personId));
    }
}
