package org.kring.community.membership;

import java.util.UUID;
import org.kring.community.access.Standings;
import org.kring.community.membership.MembershipCommand.ApproveRequest;
import org.kring.community.membership.MembershipCommand.DeclineRequest;
import org.kring.platform.command.Commands;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.Answers;
import org.kring.platform.web.Cursor;
import org.kring.platform.web.Page;
import org.kring.platform.web.PageQuery;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Those who ask to join a closed community, for its managers to answer. */
@RestController
@RequestMapping("/api/communities/{communityId}/requests")
class RequestsApi {

    private final Commands commands;
    private final MembershipTable table;
    private final Standings standings;

    RequestsApi(Commands commands, MembershipTable table, Standings standings) {
        this.commands = commands;
        this.table = table;
        this.standings = standings;
    }

    @GetMapping
    Page<MemberPage> requests(@PathVariable UUID communityId, Caller caller, PageQuery page) {
        standings.of(communityId, caller).managing();
        return Page.of(
                table.requests(communityId, page), page, request -> Cursor.of(request.since(), request.personId()));
    }

    @PostMapping("/{personId}/approve")
    ResponseEntity<Answers.Created> approve(
            @PathVariable UUID communityId, @PathVariable UUID personId, Caller caller) {
        standings.of(communityId, caller).managing().beforeItsEnd();
        long version = commands.send(new ApproveRequest(communityId, personId, caller.personId(), caller.at()));
        return Answers.changed(personId, version);
    }

    @PostMapping("/{personId}/decline")
    ResponseEntity<Answers.Created> decline(
            @PathVariable UUID communityId, @PathVariable UUID personId, Caller caller) {
        standings.of(communityId, caller).managing().beforeItsEnd();
        long version = commands.send(new DeclineRequest(communityId, personId, caller.personId(), caller.at()));
        return Answers.changed(personId, version);
    }
}
