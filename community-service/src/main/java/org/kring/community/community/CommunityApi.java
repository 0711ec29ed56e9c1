package org.kring.community.community;

import static org.kring.community.community.CommunityRejection.COMMUNITY_NOT_FOUND;
import static org.kring.community.community.CommunityRejection.DISTRICT_UNKNOWN;
import static org.kring.community.community.CommunityRejection.GUESTS_CREATE_NOTHING;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.community.access.Standings;
import org.kring.community.community.CommunityCommand.ArchiveCommunity;
import org.kring.community.community.CommunityCommand.CreateCommunity;
import org.kring.community.community.CommunityCommand.EditCommunity;
import org.kring.community.district.Districts;
import org.kring.community.membership.MembershipCommand.BecomeFounder;
import org.kring.community.words.Words;
import org.kring.platform.command.Commands;
import org.kring.platform.command.IfMatch;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.Answers;
import org.kring.platform.web.Cursor;
import org.kring.platform.web.MergePatch;
import org.kring.platform.web.NewId;
import org.kring.platform.web.Page;
import org.kring.platform.web.PageQuery;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/communities")
class CommunityApi {

    private final Commands commands;
    private final CommunityPageTable table;
    private final CommunitySearchTable communities;
    private final Standings standings;
    private final Districts districts;

    CommunityApi(
            Commands commands,
            CommunityPageTable table,
            CommunitySearchTable communities,
            Standings standings,
            Districts districts) {
        this.commands = commands;
        this.table = table;
        this.communities = communities;
        this.standings = standings;
        this.districts = districts;
    }

    @PostMapping
    ResponseEntity<Answers.Created> create(@Valid @RequestBody NewCommunity body, Caller caller) {
        if (caller.isGuest()) {
            throw GUESTS_CREATE_NOTHING.refused();
        }
        requireDistrict(body.details());
        UUID id = NewId.or(body.id());
        return Answers.created("/api/communities/" + id, id, found(id, body.details(), caller));
    }

    /** A creation that was sent before is repeated without its founder, who may have left since. */
    private long found(UUID id, CommunityDetails details, Caller caller) {
        return commands.together(() -> {
            boolean founded = table.exists(id);
            long version =
                    commands.send(new CreateCommunity(id, details, caller.personId(), asAdmin(caller), caller.at()));
            if (!founded) {
                commands.send(new BecomeFounder(id, caller.personId(), caller.personId(), caller.at()));
            }
            return version;
        });
    }

    @GetMapping
    Page<CommunityPage> find(
            @RequestParam @Nullable String q,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam @Nullable UUID district,
            Caller caller,
            PageQuery page) {
        return Page.of(
                communities.find(q, mine, district, caller, page),
                page,
                community -> Cursor.of(Words.sortKey(community.name()), community.id()));
    }

    @GetMapping("/{communityId}")
    ResponseEntity<CommunityPage> read(@PathVariable UUID communityId, Caller caller) {
        CommunityPage community = communities.find(communityId, caller).orElseThrow(COMMUNITY_NOT_FOUND::refused);
        return Answers.read(community.version(), community);
    }

    @PatchMapping("/{communityId}")
    ResponseEntity<Answers.Created> edit(
            @PathVariable UUID communityId, @RequestBody MergePatch patch, Caller caller, IfMatch ifMatch) {
        standings.of(communityId, caller).managing().beforeItsEnd();
        long version = commands.underLock("community/" + communityId, () -> {
            CommunityDetails current = communities
                    .find(communityId, caller)
                    .orElseThrow(COMMUNITY_NOT_FOUND::refused)
                    .details();
            CommunityDetails changed = NewCommunity.changed(current, patch);
            requireDistrict(changed);
            return commands.send(
                    new EditCommunity(communityId, changed, caller.personId(), asAdmin(caller), caller.at()), ifMatch);
        });
        return Answers.changed(communityId, version);
    }

    /** It can be read from then on, and not be changed. */
    @PostMapping("/{communityId}/archive")
    ResponseEntity<Answers.Created> archive(@PathVariable UUID communityId, Caller caller, IfMatch ifMatch) {
        standings.of(communityId, caller).managing();
        long version = commands.send(new ArchiveCommunity(communityId, caller.personId(), caller.at()), ifMatch);
        return Answers.changed(communityId, version);
    }

    /** An importer does what admins of the old system did. */
    private static boolean asAdmin(Caller caller) {
        return caller.isAdmin() || caller.isImporter();
    }

    private void requireDistrict(CommunityDetails details) {
        UUID district = details.districtId();
        if (district != null && !districts.exists(district)) {
            throw DISTRICT_UNKNOWN.refused();
        }
    }
}
