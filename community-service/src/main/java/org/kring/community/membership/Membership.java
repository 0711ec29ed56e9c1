package org.kring.community.membership;

import static org.kring.community.membership.GrantedBy.APPROVAL;
import static org.kring.community.membership.GrantedBy.CHANGE_OF_ROLE;
import static org.kring.community.membership.GrantedBy.FOUNDING;
import static org.kring.community.membership.GrantedBy.INVITATION;
import static org.kring.community.membership.GrantedBy.JOINING;
import static org.kring.community.membership.MembershipRejection.ALREADY_MEMBER;
import static org.kring.community.membership.MembershipRejection.COMMUNITY_NOT_FOUND;
import static org.kring.community.membership.MembershipRejection.GUESTS_STAY_GUESTS;
import static org.kring.community.membership.MembershipRejection.LAST_MANAGER;
import static org.kring.community.membership.MembershipRejection.NOT_A_MEMBER;
import static org.kring.community.membership.MembershipRejection.REQUEST_NOT_FOUND;

import java.util.List;
import org.kring.community.access.Access;
import org.kring.community.access.Role;
import org.kring.community.membership.MembershipCommand.ApproveRequest;
import org.kring.community.membership.MembershipCommand.BecomeFounder;
import org.kring.community.membership.MembershipCommand.ChangeRole;
import org.kring.community.membership.MembershipCommand.DeclineRequest;
import org.kring.community.membership.MembershipCommand.EndMembership;
import org.kring.community.membership.MembershipCommand.InvitePerson;
import org.kring.community.membership.MembershipCommand.JoinCommunity;
import org.kring.community.membership.MembershipEvent.MembershipDeclined;
import org.kring.community.membership.MembershipEvent.MembershipEnded;
import org.kring.community.membership.MembershipEvent.MembershipGranted;
import org.kring.community.membership.MembershipEvent.MembershipRequested;
import org.kring.community.membership.MembershipEvent.PersonInvited;

/** Decides on what one person is to one community: a stream of its own, so that 73,000 members cost like one. */
sealed interface Membership {

    /** Nothing at all, or nothing any more. */
    record Absent() implements Membership {}

    record Requested() implements Membership {}

    record Invited(Role role) implements Membership {}

    record Active(Role role) implements Membership {}

    default List<MembershipEvent> decide(MembershipCommand command) {
        return switch (command) {
            case BecomeFounder found -> found(found);
            case JoinCommunity join -> join(join);
            case ApproveRequest approve -> approve(approve);
            case DeclineRequest decline -> decline(decline);
            case InvitePerson invite -> invite(invite);
            case ChangeRole change -> changeRole(change);
            case EndMembership end -> end(end);
        };
    }

    private List<MembershipEvent> found(BecomeFounder command) {
        return this instanceof Absent ? granted(command, Role.MANAGER, FOUNDING) : List.of();
    }

    private List<MembershipEvent> join(JoinCommunity command) {
        return switch (this) {
            case Active _ -> List.of();
            case Invited invited -> granted(command, invited.role(), INVITATION);
            case Absent() -> joinUninvited(command);
            case Requested() when command.access() == Access.OPEN -> granted(command, Role.MEMBER, JOINING);
            case Requested() -> List.of();
        };
    }

    private List<MembershipEvent> joinUninvited(JoinCommunity command) {
        return switch (command.access()) {
            case OPEN -> granted(command, Role.MEMBER, JOINING);
            case CLOSED ->
                List.of(new MembershipRequested(command.communityId(), command.personId(), command.by(), command.at()));
            case SECRET -> throw COMMUNITY_NOT_FOUND.refused();
        };
    }

    private List<MembershipEvent> approve(ApproveRequest command) {
        return switch (this) {
            case Requested() -> granted(command, Role.MEMBER, APPROVAL);
            case Active _ -> List.of();
            case Absent(), Invited _ -> throw REQUEST_NOT_FOUND.refused();
        };
    }

    private List<MembershipEvent> decline(DeclineRequest command) {
        if (!(this instanceof Requested)) {
            throw REQUEST_NOT_FOUND.refused();
        }
        return List.of(new MembershipDeclined(command.communityId(), command.personId(), command.by(), command.at()));
    }

    private List<MembershipEvent> invite(InvitePerson command) {
        refuseMoreThanGuest(command.guest(), command.role());
        return switch (this) {
            case Active _ -> throw ALREADY_MEMBER.refused();
            case Requested() -> granted(command, command.role(), APPROVAL);
            case Invited invited when invited.role() == command.role() -> List.of();
            case Absent(), Invited _ ->
                List.of(new PersonInvited(
                        command.communityId(), command.personId(), command.role(), command.by(), command.at()));
        };
    }

    private List<MembershipEvent> changeRole(ChangeRole command) {
        refuseMoreThanGuest(command.guest(), command.role());
        if (!(this instanceof Active active)) {
            throw NOT_A_MEMBER.refused();
        }
        if (active.role() == command.role()) {
            return List.of();
        }
        refuseLastManager(command.anotherManagerStays());
        return granted(command, command.role(), CHANGE_OF_ROLE);
    }

    private List<MembershipEvent> end(EndMembership command) {
        if (this instanceof Absent) {
            return List.of();
        }
        refuseLastManager(command.anotherManagerStays());
        return List.of(new MembershipEnded(command.communityId(), command.personId(), command.by(), command.at()));
    }

    private void refuseLastManager(boolean anotherManagerStays) {
        if (this instanceof Active(Role role) && role == Role.MANAGER && !anotherManagerStays) {
            throw LAST_MANAGER.refused();
        }
    }

    private static void refuseMoreThanGuest(boolean guest, Role role) {
        if (guest && role != Role.GUEST) {
            throw GUESTS_STAY_GUESTS.refused();
        }
    }

    private static List<MembershipEvent> granted(MembershipCommand command, Role role, GrantedBy grantedBy) {
        return List.of(new MembershipGranted(
                command.communityId(), command.personId(), role, grantedBy, command.by(), command.at()));
    }

    default Membership evolve(MembershipEvent event) {
        return switch (event) {
            case MembershipGranted granted -> new Active(granted.role());
            case MembershipRequested _ -> new Requested();
            case PersonInvited invited -> new Invited(invited.role());
            case MembershipDeclined _, MembershipEnded _ -> new Absent();
        };
    }
}
