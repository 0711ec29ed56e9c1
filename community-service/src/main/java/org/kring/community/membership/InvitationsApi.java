package org.kring.community.membership;

import static org.kring.community.membership.MembershipRejection.PERSON_NOT_FOUND;
import static org.kring.community.membership.MembershipRejection.PERSON_OR_HANDLE_NEEDED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.community.access.Role;
import org.kring.community.access.Standings;
import org.kring.community.membership.MembershipCommand.InvitePerson;
import org.kring.community.person.Directory;
import org.kring.community.person.KnownPerson;
import org.kring.platform.command.Commands;
import org.kring.platform.passport.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What opens a community to somebody who could not see it, or not enter it by themselves. */
@RestController
@RequestMapping("/api/communities/{communityId}/invitations")
class InvitationsApi {

    /** @param role MEMBER where not given, GUEST for guests of Kring */
    record Invitation(
            @Nullable UUID personId,
            @Nullable @Size(max = 100) String handle,
            @Nullable Role role) {

        Role roleFor(KnownPerson person) {
            if (role != null) {
                return role;
            }
            return person.guest() ? Role.GUEST : Role.MEMBER;
        }
    }

    private final Commands commands;
    private final MembershipTable table;
    private final Standings standings;
    private final Directory people;

    InvitationsApi(Commands commands, MembershipTable table, Standings standings, Directory people) {
        this.commands = commands;
        this.table = table;
        this.standings = standings;
        this.people = people;
    }

    /** Who has asked to join before is a member at once. */
    @PostMapping
    ResponseEntity<MembershipPage> invite(
            @PathVariable UUID communityId, @Valid @RequestBody Invitation body, Caller caller) {
        standings.of(communityId, caller).managing().beforeItsEnd();
        KnownPerson person = find(body).orElseThrow(PERSON_NOT_FOUND::refused);
        InvitePerson invite = new InvitePerson(
                communityId, person.personId(), body.roleFor(person), person.guest(), caller.personId(), caller.at());
        MembershipPage invited = commands.together(() -> {
            commands.send(invite);
            return table.find(communityId, person.personId()).orElseThrow();
        });
        return ResponseEntity.status(HttpStatus.CREATED).body(invited);
    }

    private Optional<KnownPerson> find(Invitation body) {
        if (body.personId() != null) {
            return people.find(body.personId());
        }
        if (body.handle() == null) {
            throw PERSON_OR_HANDLE_NEEDED.refused();
        }
        return people.byHandle(body.handle());
    }
}
