package org.kring.community.person;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.kring.community.person.PersonCommand.EditProfile;
import org.kring.community.person.PersonCommand.ProvisionPerson;
import org.kring.platform.command.Commands;
import org.kring.platform.web.NewId;
import org.springframework.stereotype.Component;

/**
 * Knows who signs in: the person of this account, or the profile that an import made under this handle, or somebody
 * new. Afterwards mail address and guest follow the provider, everything else is the person's own.
 */
@Component
class SignIns {

    private static final int MOST_NAMESAKES = 10_000;

    private final Commands commands;
    private final PersonTable table;

    SignIns(Commands commands, PersonTable table) {
        this.commands = commands;
        this.table = table;
    }

    PersonPage signIn(Account account, String userName, String name, Instant at) {
        return table.byAccount(account)
                .map(known -> known.isAs(account) ? known : follow(known.personId(), account, at))
                .orElseGet(() -> signInFirst(account, userName, name, at));
    }

    /** Two first requests of one person wait for each other, and the second finds what the first made. */
    private PersonPage signInFirst(Account account, String userName, String name, Instant at) {
        String handle = Handle.near(userName);
        return commands.underLock(
                Profiles.lockOf(handle),
                () -> table.byAccount(account)
                        .orElseGet(() -> table.withoutAccount(handle)
                                .filter(imported -> isSame(userName, imported))
                                .map(imported -> follow(imported.personId(), account, at))
                                .orElseGet(() -> provision(account, handle, name, at))));
    }

    /** A user name that only resembles the handle may be somebody else's. */
    private static boolean isSame(String userName, PersonPage imported) {
        return userName.equals(imported.handle());
    }

    private PersonPage follow(UUID personId, Account account, Instant at) {
        return commands.together(() -> {
            long version = commands.send(new EditProfile(personId, personId, at));
            table.updateAccount(personId, account, version);
            return table.find(personId).orElseThrow();
        });
    }

    private PersonPage provision(Account account, String handle, String name, Instant at) {
        UUID personId = NewId.next();
        Profile profile = Profile.named(freeHandle(handle), name);
        long version = commands.send(new ProvisionPerson(personId, personId, at));
        table.insert(personId, profile, version);
        table.updateAccount(personId, account, version);
        return table.find(personId).orElseThrow();
    }

    private String freeHandle(String wanted) {
        return IntStream.rangeClosed(1, MOST_NAMESAKES)
                .mapToObj(number -> number == 1 ? wanted : wanted + "-" + number)
                .filter(this::isFree)
                .findFirst()
                .orElseThrow();
    }

    private boolean isFree(String handle) {
        return commands.underLock(
                Profiles.lockOf(handle), () -> table.byHandle(handle).isEmpty());
    }
}
