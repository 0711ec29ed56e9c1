package org.kring.community.district;

import static org.kring.community.district.DistrictRejection.ADMINS_ONLY;
import static org.kring.community.district.DistrictRejection.DISTRICT_NOT_FOUND;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.community.district.DistrictCommand.CreateDistrict;
import org.kring.community.district.DistrictCommand.CreateTeam;
import org.kring.platform.command.Commands;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.Answers;
import org.kring.platform.web.Cursor;
import org.kring.platform.web.NewId;
import org.kring.platform.web.Page;
import org.kring.platform.web.PageQuery;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/districts")
class DistrictApi {

    record NewDistrict(
            @Nullable UUID id, @NotBlank @Size(max = 200) String name) {}

    private final Commands commands;
    private final DistrictPageTable table;

    DistrictApi(Commands commands, DistrictPageTable table) {
        this.commands = commands;
        this.table = table;
    }

    @PostMapping
    ResponseEntity<Answers.Created> create(@Valid @RequestBody NewDistrict body, Caller caller) {
        requireAdmin(caller);
        UUID id = NewId.or(body.id());
        long version = commands.send(new CreateDistrict(id, body.name(), caller.personId(), caller.at()));
        return Answers.created("/api/districts/" + id, id, version);
    }

    @GetMapping
    Page<DistrictPage> list(PageQuery page) {
        return Page.of(table.page(page), page, district -> Cursor.of(district.name(), district.id()));
    }

    @GetMapping("/{districtId}")
    ResponseEntity<DistrictPage> read(@PathVariable UUID districtId) {
        DistrictPage district = find(districtId);
        return Answers.read(district.version(), district);
    }

    record NewTeam(
            @Nullable UUID id, @NotBlank @Size(max = 200) String name) {}

    @PostMapping("/{districtId}/teams")
    ResponseEntity<Answers.Created> createTeam(
            @PathVariable UUID districtId, @Valid @RequestBody NewTeam body, Caller caller) {
        requireAdmin(caller);
        UUID id = NewId.or(body.id());
        long version = commands.send(new CreateTeam(districtId, id, body.name(), caller.personId(), caller.at()));
        return Answers.created("/api/districts/" + districtId + "/teams", id, version);
    }

    @GetMapping("/{districtId}/teams")
    Page<TeamPage> teams(@PathVariable UUID districtId, PageQuery page) {
        find(districtId);
        return Page.of(table.teams(districtId, page), page, team -> Cursor.of(team.name(), team.id()));
    }

    private DistrictPage find(UUID districtId) {
        return table.find(districtId).orElseThrow(DISTRICT_NOT_FOUND::refused);
    }

    private static void requireAdmin(Caller caller) {
        if (!caller.isAdmin() && !caller.isImporter()) {
            throw ADMINS_ONLY.refused();
        }
    }
}
