package org.kring.platform.access;

import org.kring.events.CommunityEvent;
import org.kring.events.Topics;
import org.kring.platform.consume.Envelope;
import org.kring.platform.consume.EventConsumer;

/** Keeps this service's copy of communities, memberships and people. */
class CommunityCopies implements EventConsumer<CommunityEvent> {

    private final CopyTables tables;

    CommunityCopies(CopyTables tables) {
        this.tables = tables;
    }

    @Override
    public String name() {
        return "copies";
    }

    @Override
    public String topic() {
        return Topics.COMMUNITY;
    }

    @Override
    public Class<CommunityEvent> language() {
        return CommunityEvent.class;
    }

    /** A membership that ended must not come back with the record that once granted it. */
    @Override
    public boolean mayComeLate() {
        return false;
    }

    @Override
    public void on(CommunityEvent event, Envelope envelope) {
        switch (event) {
            case CommunityEvent.CommunityCreated e ->
                tables.putCommunity(e.communityId(), e.name(), e.purpose(), e.access(), e.districtId(), e.kind());
            case CommunityEvent.CommunityEdited e ->
                tables.putCommunity(e.communityId(), e.name(), e.purpose(), e.access(), e.districtId(), e.kind());
            case CommunityEvent.CommunityArchived e -> tables.archiveCommunity(e.communityId());
            case CommunityEvent.MembershipGranted e -> tables.putMembership(e.communityId(), e.personId(), e.role());
            case CommunityEvent.MembershipEnded e -> tables.removeMembership(e.communityId(), e.personId());
            case CommunityEvent.PersonChanged e ->
                tables.putPerson(e.personId(), e.handle(), e.name(), e.title(), e.guest());
            case CommunityEvent.PersonErased e -> tables.removePerson(e.personId());
            case CommunityEvent.MembershipRequested e -> {}
            case CommunityEvent.MembershipDeclined e -> {}
            case CommunityEvent.PersonInvited e -> {}
            case CommunityEvent.DistrictCreated e -> {}
            case CommunityEvent.TeamCreated e -> {}
        }
        envelope.position().ifPresent(position -> tables.reached("community", event.key(), position));
    }
}
