package org.kring.community.membership;

import java.util.UUID;
import org.kring.community.access.Standing;
import org.kring.community.access.Standings;
import org.kring.community.membership.MembershipCommand.EndMembership;
import org.kring.community.membership.MembershipCommand.JoinCommunity;
import org.kring.platform.command.Commands;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.Answers;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What people do about their own membership. */
@RestController
@RequestMapping("/api/communities/{communityId}")
class JoiningApi {

    private final Commands commands;
    private final Managers managers;
    private final MembershipTable table;
    private final Standings standings;

    JoiningApi(Commands commands, Managers managers, MembershipTable table, Standings standings) {
        this.commands = commands;
        this.managers = managers;
        this.table = table;
        this.standings = standings;
    }

    /** 200 for who is a member now, 202 for who has asked the managers of a closed community. */
    @PostMapping("/join")
    ResponseEntity<MembershipPage> join(@PathVariable UUID communityId, Caller caller) {
        Standing standing = standings.of(communityId, caller).beforeItsEnd();
        UUID me = caller.personId();
        MembershipPage membership = commands.together(() -> {
            commands.send(new JoinCommunity(communityId, me, standing.access(), me, caller.at()));
            return table.find(communityId, me).orElseThrow();
        });
        return ResponseEntity.status(membership.state() == State.ACTIVE ? HttpStatus.OK : HttpStatus.ACCEPTED)
                .body(membership);
    }

    /** Also takes back a request, and declines an invitation. Possible in an archived community too. */
    @PostMapping("/leave")
    ResponseEntity<Void> leave(@PathVariable UUID communityId, Caller caller) {
        standings.of(communityId, caller);
        UUID me = caller.personId();
        managers.send(communityId, me, another -> new EndMembership(communityId, me, another, me, caller.at()));
        return Answers.noContent();
    }
}
