package org.kring.community.membership;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.kring.community.membership.MembershipEvent.MembershipDeclined;
import org.kring.community.membership.MembershipEvent.MembershipEnded;
import org.kring.community.membership.MembershipEvent.MembershipGranted;
import org.kring.community.membership.MembershipEvent.MembershipRequested;
import org.kring.community.membership.MembershipEvent.PersonInvited;
import org.kring.community.person.PersonEvent;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("membership")
class MembershipProjection {

    private final MembershipTable table;

    MembershipProjection(MembershipTable table) {
        this.table = table;
    }

    @EventHandler
    void on(MembershipEvent event, @SequenceNumber long version) {
        switch (event) {
            case MembershipGranted granted -> table.put(granted, State.ACTIVE, granted.role(), version);
            case MembershipRequested requested -> table.put(requested, State.REQUESTED, null, version);
            case PersonInvited invited -> table.put(invited, State.INVITED, invited.role(), version);
            case MembershipDeclined declined -> table.delete(declined.communityId(), declined.personId());
            case MembershipEnded ended -> table.delete(ended.communityId(), ended.personId());
        }
    }

    /** Who is erased is in no list and no count any more, though the streams of their memberships stay. */
    @EventHandler
    void on(PersonEvent.PersonErased erased) {
        table.deleteAllOf(erased.personId());
    }
}
