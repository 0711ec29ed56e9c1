package org.kring.community;

import java.util.Optional;
import java.util.UUID;
import org.kring.community.community.CommunityDetails;
import org.kring.community.community.CommunityEvent.CommunityArchived;
import org.kring.community.community.CommunityEvent.CommunityCreated;
import org.kring.community.community.CommunityEvent.CommunityEdited;
import org.kring.community.district.DistrictEvent;
import org.kring.community.membership.MembershipEvent;
import org.kring.community.person.Directory;
import org.kring.community.person.PersonEvent;
import org.kring.events.CommunityEvent;
import org.kring.events.CommunityEvent.Access;
import org.kring.events.CommunityEvent.CommunityRole;
import org.kring.events.CommunityEvent.GrantedBy;
import org.kring.events.KringEvent;
import org.kring.events.Topics;
import org.kring.platform.command.StoredEvent;
import org.kring.platform.relay.PublishedLanguage;
import org.springframework.stereotype.Component;

/** What the other services hear of each stored event. Names of people come from their rows, see {@link Directory}. */
@Component
class CommunityLanguage implements PublishedLanguage {

    private final Directory people;

    CommunityLanguage(Directory people) {
        this.people = people;
    }

    @Override
    public String topic() {
        return Topics.COMMUNITY;
    }

    @Override
    public Optional<KringEvent> translate(StoredEvent stored) {
        return switch (stored) {
            case DistrictEvent event -> Optional.of(ofDistrict(event));
            case PersonEvent event -> ofPerson(event);
            case org.kring.community.community.CommunityEvent event -> Optional.of(ofCommunity(event));
            case MembershipEvent event -> Optional.of(ofMembership(event));
            default -> Optional.empty();
        };
    }

    /** The row that a person's translation reads is written after the event. */
    @Override
    public Optional<UUID> keyOf(StoredEvent stored) {
        return stored instanceof PersonEvent event
                ? Optional.of(event.personId())
                : PublishedLanguage.super.keyOf(stored);
    }

    private static KringEvent ofDistrict(DistrictEvent event) {
        return switch (event) {
            case DistrictEvent.DistrictCreated created ->
                new CommunityEvent.DistrictCreated(created.districtId(), created.name(), created.at());
            case DistrictEvent.TeamCreated created ->
                new CommunityEvent.TeamCreated(created.teamId(), created.districtId(), created.name(), created.at());
        };
    }

    private Optional<KringEvent> ofPerson(PersonEvent event) {
        return switch (event) {
            case PersonEvent.PersonProvisioned _, PersonEvent.ProfileEdited _ ->
                people.published(event.personId(), event.at()).map(KringEvent.class::cast);
            case PersonEvent.PersonErased erased ->
                Optional.of(new CommunityEvent.PersonErased(erased.personId(), erased.at()));
        };
    }

    private static KringEvent ofCommunity(org.kring.community.community.CommunityEvent event) {
        return switch (event) {
            case CommunityCreated created -> ofCreated(created, created.details());
            case CommunityEdited edited -> ofEdited(edited, edited.details());
            case CommunityArchived archived ->
                new CommunityEvent.CommunityArchived(archived.communityId(), archived.by(), archived.at());
        };
    }

    private static KringEvent ofCreated(CommunityCreated created, CommunityDetails details) {
        return new CommunityEvent.CommunityCreated(
                created.communityId(),
                details.name(),
                details.purpose(),
                Access.valueOf(details.access().name()),
                details.districtId(),
                details.kind(),
                created.by(),
                created.at());
    }

    private static KringEvent ofEdited(CommunityEdited edited, CommunityDetails details) {
        return new CommunityEvent.CommunityEdited(
                edited.communityId(),
                details.name(),
                details.purpose(),
                Access.valueOf(details.access().name()),
                details.districtId(),
                details.kind(),
                edited.by(),
                edited.at());
    }

    private static KringEvent ofMembership(MembershipEvent event) {
        return switch (event) {
            case MembershipEvent.MembershipGranted granted ->
                new CommunityEvent.MembershipGranted(
                        granted.communityId(),
                        granted.personId(),
                        CommunityRole.valueOf(granted.role().name()),
                        GrantedBy.valueOf(granted.grantedBy().name()),
                        granted.by(),
                        granted.at());
            case MembershipEvent.MembershipRequested requested ->
                new CommunityEvent.MembershipRequested(requested.communityId(), requested.personId(), requested.at());
            case MembershipEvent.MembershipDeclined declined ->
                new CommunityEvent.MembershipDeclined(
                        declined.communityId(), declined.personId(), declined.by(), declined.at());
            case MembershipEvent.PersonInvited invited ->
                new CommunityEvent.PersonInvited(
                        invited.communityId(),
                        invited.personId(),
                        CommunityRole.valueOf(invited.role().name()),
                        invited.by(),
                        invited.at());
            case MembershipEvent.MembershipEnded ended ->
                new CommunityEvent.MembershipEnded(ended.communityId(), ended.personId(), ended.by(), ended.at());
        };
    }
}
