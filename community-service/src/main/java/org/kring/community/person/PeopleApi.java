package org.kring.community.person;

import static org.kring.community.person.PersonRejection.ADMINS_ONLY;
import static org.kring.community.person.PersonRejection.ONLY_MANAGER;
import static org.kring.community.person.PersonRejection.OWN_PROFILE_ONLY;
import static org.kring.community.person.PersonRejection.PERSON_NOT_FOUND;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.community.access.Standings;
import org.kring.community.words.Words;
import org.kring.platform.command.IfMatch;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.Answers;
import org.kring.platform.web.Cursor;
import org.kring.platform.web.MergePatch;
import org.kring.platform.web.NewId;
import org.kring.platform.web.Page;
import org.kring.platform.web.PageQuery;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/people")
class PeopleApi {

    private final Profiles profiles;
    private final PersonTable table;
    private final PersonSearchTable people;
    private final Standings standings;

    PeopleApi(Profiles profiles, PersonTable table, PersonSearchTable people, Standings standings) {
        this.profiles = profiles;
        this.table = table;
        this.people = people;
        this.standings = standings;
    }

    @PostMapping
    ResponseEntity<Answers.Created> create(@Valid @RequestBody NewPerson body, Caller caller) {
        if (!caller.isAdmin() && !caller.isImporter()) {
            throw ADMINS_ONLY.refused();
        }
        UUID id = NewId.or(body.id());
        long version = profiles.create(id, body.profile(), caller);
        return Answers.created("/api/people/" + id, id, version);
    }

    @GetMapping
    Page<PersonPage> find(
            @RequestParam @Nullable String q,
            @RequestParam @Nullable UUID district,
            @RequestParam @Nullable String expertise,
            Caller caller,
            PageQuery page) {
        var found = people.find(new PersonFilter(q, district, expertise), caller, page);
        return Page.of(found, page, person -> Cursor.of(Words.sortKey(person.name()), person.personId()))
                .map(PersonPage::withoutEmail);
    }

    @GetMapping("/{personId}")
    ResponseEntity<PersonPage> read(@PathVariable UUID personId, Caller caller) {
        PersonPage person = visible(personId, caller);
        return Answers.read(person.version(), isOwnOrAdmin(personId, caller) ? person : person.withoutEmail());
    }

    @PatchMapping("/{personId}")
    ResponseEntity<Answers.Created> change(
            @PathVariable UUID personId, @RequestBody MergePatch patch, Caller caller, IfMatch ifMatch) {
        visible(personId, caller);
        if (!isOwnOrAdmin(personId, caller)) {
            throw OWN_PROFILE_ONLY.refused();
        }
        return Answers.changed(personId, profiles.change(personId, patch, caller, ifMatch));
    }

    /** Erases the profile for ever; what the person wrote stays, without a name. */
    @DeleteMapping("/{personId}")
    ResponseEntity<Void> erase(@PathVariable UUID personId, Caller caller) {
        if (!caller.isAdmin()) {
            throw ADMINS_ONLY.refused();
        }
        if (standings.isOnlyManagerSomewhere(personId)) {
            throw ONLY_MANAGER.refused();
        }
        profiles.erase(personId, caller);
        return Answers.noContent();
    }

    private PersonPage visible(UUID personId, Caller caller) {
        return table.find(personId)
                .filter(person -> people.mayFind(personId, caller))
                .orElseThrow(PERSON_NOT_FOUND::refused);
    }

    private static boolean isOwnOrAdmin(UUID personId, Caller caller) {
        return caller.personId().equals(personId) || caller.isAdmin();
    }
}
