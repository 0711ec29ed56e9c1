package org.kring.community.person;

import static org.kring.community.person.PersonRejection.DISTRICT_UNKNOWN;
import static org.kring.community.person.PersonRejection.HANDLE_TAKEN;
import static org.kring.community.person.PersonRejection.PERSON_EXISTS;
import static org.kring.community.person.PersonRejection.PERSON_NOT_FOUND;
import static org.kring.community.person.PersonRejection.TEAM_UNKNOWN;

import java.util.UUID;
import org.kring.community.district.Districts;
import org.kring.community.person.PersonCommand.EditProfile;
import org.kring.community.person.PersonCommand.ErasePerson;
import org.kring.community.person.PersonCommand.ProvisionPerson;
import org.kring.platform.command.Commands;
import org.kring.platform.command.IfMatch;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.MergePatch;
import org.springframework.stereotype.Component;

/**
 * Changes profiles: first the event that something changed, then, in the same transaction, the row that says what.
 * Never the other way round, because the relay relies on events being a transaction's first write.
 */
@Component
class Profiles {

    private final Commands commands;
    private final PersonTable table;
    private final Districts districts;

    Profiles(Commands commands, PersonTable table, Districts districts) {
        this.commands = commands;
        this.table = table;
        this.districts = districts;
    }

    /** Sent again with the same profile it changes nothing, which only the row can tell: the event holds no names. */
    long create(UUID personId, Profile profile, Caller caller) {
        return commands.underLock(
                lockOf(profile.handle()),
                () -> table.find(personId)
                        .map(known -> sameAs(known, profile))
                        .orElseGet(() -> provision(personId, profile, caller)));
    }

    private static long sameAs(PersonPage known, Profile profile) {
        if (!known.profile().equals(profile)) {
            throw PERSON_EXISTS.refused();
        }
        return known.version();
    }

    private long provision(UUID personId, Profile profile, Caller caller) {
        requireFree(profile.handle());
        requirePlace(profile);
        long version = commands.send(new ProvisionPerson(personId, caller.personId(), caller.at()));
        table.insert(personId, profile, version);
        return version;
    }

    long change(UUID personId, MergePatch patch, Caller caller, IfMatch ifMatch) {
        return commands.underLock("person/" + personId, () -> {
            PersonPage current = table.find(personId).orElseThrow(PERSON_NOT_FOUND::refused);
            Profile changed = current.profile().changedBy(patch);
            return changed.equals(current.profile())
                    ? current.version()
                    : write(personId, current.profile(), changed, caller, ifMatch);
        });
    }

    private long write(UUID personId, Profile current, Profile changed, Caller caller, IfMatch ifMatch) {
        requirePlace(changed);
        if (!changed.handle().equals(current.handle())) {
            commands.underLock(lockOf(changed.handle()), () -> requireFree(changed.handle()));
        }
        long version = commands.send(new EditProfile(personId, caller.personId(), caller.at()), ifMatch);
        table.update(personId, changed, version);
        return version;
    }

    void erase(UUID personId, Caller caller) {
        commands.together(() -> {
            long version = commands.send(new ErasePerson(personId, caller.personId(), caller.at()));
            table.delete(personId);
            return version;
        });
    }

    /** Two people who want one handle wait for each other here, and the second finds it taken. */
    static String lockOf(String handle) {
        return "handle/" + handle;
    }

    private boolean requireFree(String handle) {
        if (table.byHandle(handle).isPresent()) {
            throw HANDLE_TAKEN.refused();
        }
        return true;
    }

    private void requirePlace(Profile profile) {
        UUID district = profile.districtId();
        UUID team = profile.teamId();
        if (district != null && !districts.exists(district)) {
            throw DISTRICT_UNKNOWN.refused();
        }
        if (team != null && (district == null || !districts.hasTeam(district, team))) {
            throw TEAM_UNKNOWN.refused();
        }
    }
}
