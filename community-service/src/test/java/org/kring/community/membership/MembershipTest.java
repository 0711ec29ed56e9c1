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

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
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
import org.kring.platform.test.Given;
import org.kring.platform.test.People;

class MembershipTest {

    private static final UUID DIVERS = UUID.fromString("01990000-0000-7000-8000-000000000001");
    private static final UUID NOORD = People.NOORD.id();
    private static final UUID OOST = People.OOST.id();
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private static final MembershipRequested REQUESTED = new MembershipRequested(DIVERS, OOST, OOST, NOW);
    private static final MembershipDeclined DECLINED = new MembershipDeclined(DIVERS, OOST, NOORD, NOW);
    private static final MembershipEnded LEFT = new MembershipEnded(DIVERS, OOST, OOST, NOW);

    @Test
    void the_founder_is_manager() {
        given().when(found()).then(granted(Role.MANAGER, FOUNDING, OOST));
    }

    @Test
    void a_founding_sent_again_changes_nothing() {
        given(granted(Role.MEMBER, CHANGE_OF_ROLE, NOORD)).when(found()).thenNothing();
    }

    @Test
    void who_joins_an_open_community_is_a_member_at_once() {
        given().when(join(Access.OPEN)).then(granted(Role.MEMBER, JOINING, OOST));
    }

    @Test
    void who_joins_a_closed_community_asks() {
        given().when(join(Access.CLOSED)).then(REQUESTED);
    }

    @Test
    void asking_twice_changes_nothing() {
        given(REQUESTED).when(join(Access.CLOSED)).thenNothing();
    }

    @Test
    void who_asked_joins_once_the_community_is_open() {
        given(REQUESTED).when(join(Access.OPEN)).then(granted(Role.MEMBER, JOINING, OOST));
    }

    @Test
    void nobody_finds_a_secret_community_by_joining() {
        given().when(join(Access.SECRET)).refused(COMMUNITY_NOT_FOUND);
    }

    @Test
    void who_is_invited_joins_a_secret_community_in_the_offered_role() {
        given(invited(Role.MANAGER)).when(join(Access.SECRET)).then(granted(Role.MANAGER, INVITATION, OOST));
    }

    @Test
    void joining_twice_changes_nothing() {
        given(granted(Role.MEMBER, JOINING, OOST)).when(join(Access.OPEN)).thenNothing();
    }

    @Test
    void who_left_may_join_again() {
        given(granted(Role.MEMBER, JOINING, OOST), LEFT)
                .when(join(Access.OPEN))
                .then(granted(Role.MEMBER, JOINING, OOST));
    }

    @Test
    void a_request_is_approved() {
        given(REQUESTED).when(approve()).then(granted(Role.MEMBER, APPROVAL, NOORD));
    }

    @Test
    void approving_twice_changes_nothing() {
        given(REQUESTED, granted(Role.MEMBER, APPROVAL, NOORD)).when(approve()).thenNothing();
    }

    @Test
    void who_did_not_ask_cannot_be_approved() {
        given().when(approve()).refused(REQUEST_NOT_FOUND);
    }

    @Test
    void a_request_is_declined() {
        given(REQUESTED).when(decline()).then(DECLINED);
    }

    @Test
    void who_did_not_ask_cannot_be_declined() {
        given(granted(Role.MEMBER, JOINING, OOST)).when(decline()).refused(REQUEST_NOT_FOUND);
    }

    @Test
    void who_was_declined_may_ask_again() {
        given(REQUESTED, DECLINED).when(join(Access.CLOSED)).then(REQUESTED);
    }

    @Test
    void a_person_is_invited() {
        given().when(invite(Role.MEMBER, false)).then(invited(Role.MEMBER));
    }

    @Test
    void the_same_invitation_twice_changes_nothing() {
        given(invited(Role.MEMBER)).when(invite(Role.MEMBER, false)).thenNothing();
    }

    @Test
    void an_invitation_may_offer_another_role() {
        given(invited(Role.MEMBER)).when(invite(Role.MANAGER, false)).then(invited(Role.MANAGER));
    }

    @Test
    void inviting_who_has_asked_lets_them_in() {
        given(REQUESTED).when(invite(Role.MEMBER, false)).then(granted(Role.MEMBER, APPROVAL, NOORD));
    }

    @Test
    void a_member_cannot_be_invited() {
        given(granted(Role.MEMBER, JOINING, OOST))
                .when(invite(Role.MEMBER, false))
                .refused(ALREADY_MEMBER);
    }

    @Test
    void a_guest_of_Kring_is_invited_as_guest_only() {
        given().when(invite(Role.MEMBER, true)).refused(GUESTS_STAY_GUESTS);
        given().when(invite(Role.GUEST, true)).then(invited(Role.GUEST));
    }

    @Test
    void a_member_becomes_manager() {
        given(granted(Role.MEMBER, JOINING, OOST))
                .when(change(Role.MANAGER, false, true))
                .then(granted(Role.MANAGER, CHANGE_OF_ROLE, NOORD));
    }

    @Test
    void a_role_given_twice_changes_nothing() {
        given(granted(Role.MANAGER, FOUNDING, OOST))
                .when(change(Role.MANAGER, false, false))
                .thenNothing();
    }

    @Test
    void a_guest_of_Kring_does_not_become_manager() {
        given(granted(Role.GUEST, INVITATION, OOST))
                .when(change(Role.MANAGER, true, true))
                .refused(GUESTS_STAY_GUESTS);
    }

    @Test
    void who_is_no_member_has_no_role_to_change() {
        given(REQUESTED).when(change(Role.MEMBER, false, true)).refused(NOT_A_MEMBER);
    }

    @Test
    void a_member_leaves() {
        given(granted(Role.MEMBER, JOINING, OOST)).when(leave(false)).then(LEFT);
    }

    @Test
    void a_manager_leaves_where_another_stays() {
        given(granted(Role.MANAGER, FOUNDING, OOST)).when(leave(true)).then(LEFT);
    }

    @Test
    void the_last_manager_cannot_leave() {
        given(granted(Role.MANAGER, FOUNDING, OOST)).when(leave(false)).refused(LAST_MANAGER);
    }

    @Test
    void the_last_manager_cannot_be_demoted() {
        given(granted(Role.MANAGER, FOUNDING, OOST))
                .when(change(Role.MEMBER, false, false))
                .refused(LAST_MANAGER);
    }

    @Test
    void leaving_twice_changes_nothing() {
        given(granted(Role.MEMBER, JOINING, OOST), LEFT).when(leave(false)).thenNothing();
    }

    @Test
    void leaving_takes_back_a_request_and_declines_an_invitation() {
        given(REQUESTED).when(leave(false)).then(LEFT);
        given(invited(Role.MANAGER)).when(leave(false)).then(LEFT);
    }

    private static MembershipGranted granted(Role role, GrantedBy grantedBy, UUID by) {
        return new MembershipGranted(DIVERS, OOST, role, grantedBy, by, NOW);
    }

    private static PersonInvited invited(Role role) {
        return new PersonInvited(DIVERS, OOST, role, NOORD, NOW);
    }

    private static Function<Membership, List<MembershipEvent>> found() {
        return state -> state.decide(new BecomeFounder(DIVERS, OOST, OOST, NOW));
    }

    private static Function<Membership, List<MembershipEvent>> join(Access access) {
        return state -> state.decide(new JoinCommunity(DIVERS, OOST, access, OOST, NOW));
    }

    private static Function<Membership, List<MembershipEvent>> approve() {
        return state -> state.decide(new ApproveRequest(DIVERS, OOST, NOORD, NOW));
    }

    private static Function<Membership, List<MembershipEvent>> decline() {
        return state -> state.decide(new DeclineRequest(DIVERS, OOST, NOORD, NOW));
    }

    private static Function<Membership, List<MembershipEvent>> invite(Role role, boolean guest) {
        return state -> state.decide(new InvitePerson(DIVERS, OOST, role, guest, NOORD, NOW));
    }

    private static Function<Membership, List<MembershipEvent>> change(
            Role role, boolean guest, boolean anotherManagerStays) {
        return state -> state.decide(new ChangeRole(DIVERS, OOST, role, guest, anotherManagerStays, NOORD, NOW));
    }

    private static Function<Membership, List<MembershipEvent>> leave(boolean anotherManagerStays) {
        return state -> state.decide(new EndMembership(DIVERS, OOST, anotherManagerStays, OOST, NOW));
    }

    private static Given<Membership, MembershipEvent> given(MembershipEvent... history) {
        return Given.<Membership, MembershipEvent>nothing(new Membership.Absent(), Membership::evolve)
                .and(history);
    }
}
