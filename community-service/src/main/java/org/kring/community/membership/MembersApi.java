package org.kring.community.membership;

import static org.kring.community.membership.MembershipRejection.PERSON_NOT_FOUND;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.community.access.Role;
import org.kring.community.access.Standing;
import org.kring.community.access.Standings;
import org.kring.community.membership.MembershipCommand.ChangeRole;
import org.kring.community.membership.MembershipCommand.EndMembership;
import org.kring.community.person.Directory;
import org.kring.community.person.KnownPerson;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.Answers;
import org.kring.platform.web.Cursor;
import org.kring.platform.web.Page;
import org.kring.platform.web.PageQuery;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/communities/{communityId}/members")
class MembersApi {

    record NewRole(@NotNull Role role) {}

    private final Managers managers;
    private final MembershipTable table;
    private final Standings standings;
    private final Directory people;

    MembersApi(Managers managers, MembershipTable table, Standings standings, Directory people) {
        this.managers = managers;
        this.table = table;
        this.standings = standings;
        this.people = people;
    }

    /** {@code q} finds the beginnings of the words of a name, and of a handle. */
    @GetMapping
    Page<MemberPage> members(
            @PathVariable UUID communityId,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable Role role,
            Caller caller,
            PageQuery page) {
        standings.of(communityId, caller).reading();
        return Page.of(
                table.members(communityId, q, role, page),
                page,
                member -> Cursor.of(member.since(), member.personId()));
    }

    @PutMapping("/{personId}")
    ResponseEntity<Answers.Created> changeRole(
            @PathVariable UUID communityId,
            @PathVariable UUID personId,
            @Valid @RequestBody NewRole body,
            Caller caller) {
        standings.of(communityId, caller).managing().beforeItsEnd();
        KnownPerson person = people.find(personId).orElseThrow(PERSON_NOT_FOUND::refused);
        long version = managers.send(
                communityId,
                personId,
                another -> new ChangeRole(
                        communityId, personId, body.role(), person.guest(), another, caller.personId(), caller.at()));
        return Answers.changed(personId, version);
    }

    /** By a manager, or by the person themselves. Also takes back an invitation. */
    @DeleteMapping("/{personId}")
    ResponseEntity<Void> remove(@PathVariable UUID communityId, @PathVariable UUID personId, Caller caller) {
        Standing standing = standings.of(communityId, caller);
        if (!caller.personId().equals(personId)) {
            standing.managing().beforeItsEnd();
        }
        managers.send(
                communityId,
                personId,
                another -> new EndMembership(communityId, personId, another, caller.personId(), caller.at()));
        return Answers.noContent();
    }
}
