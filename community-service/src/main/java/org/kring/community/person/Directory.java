package org.kring.community.person;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.kring.events.CommunityEvent.PersonChanged;
import org.springframework.stereotype.Component;

/** What other features ask about people. */
@Component
public class Directory {

    private final PersonTable table;

    Directory(PersonTable table) {
        this.table = table;
    }

    public Optional<KnownPerson> find(UUID personId) {
        return table.find(personId).map(person -> new KnownPerson(person.personId(), person.guest()));
    }

    public Optional<KnownPerson> byHandle(String handle) {
        return table.byHandle(handle).map(person -> new KnownPerson(person.personId(), person.guest()));
    }

    /** The profile as it is now, in the language of the other services; empty once it is erased. */
    public Optional<PersonChanged> published(UUID personId, Instant at) {
        return table.find(personId)
                .map(person -> new PersonChanged(
                        person.personId(),
                        person.handle(),
                        person.name(),
                        person.title(),
                        person.phone(),
                        person.about(),
                        person.expertise(),
                        person.districtId(),
                        person.teamId(),
                        person.guest(),
                        at));
    }
}
