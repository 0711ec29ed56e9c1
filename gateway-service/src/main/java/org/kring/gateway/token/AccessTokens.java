package org.kring.gateway.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kring.gateway.person.Caller;
import org.kring.gateway.person.KnownPeople;
import org.kring.gateway.person.Person;
import org.kring.gateway.person.Scope;
import org.kring.gateway.problem.Problem;
import org.kring.gateway.token.AccessTokenTable.Row;
import org.kring.platform.web.NewId;
import org.springframework.stereotype.Component;

/** Makes, lists, revokes and recognises access tokens. */
@Component
class AccessTokens {

    private static final int MOST_PER_PERSON = 50;
    private static final Duration BETWEEN_NOTES_OF_USE = Duration.ofMinutes(1);

    private final AccessTokenTable table;
    private final KnownPeople people;
    private final ImporterToken importer;
    private final Clock clock;

    AccessTokens(AccessTokenTable table, KnownPeople people, ImporterToken importer, Clock clock) {
        this.table = table;
        this.people = people;
        this.importer = importer;
        this.clock = clock;
    }

    Made make(Person owner, String name, Set<Scope> scopes, Instant expiresAt) {
        if (table.of(owner.id()).size() >= MOST_PER_PERSON) {
            throw Problem.TOO_MANY_ACCESS_TOKENS.refused();
        }
        AccessToken secret = AccessToken.random();
        Row token = new Row(NewId.or(null), owner.id(), name, scopes, clock.instant(), expiresAt, null);
        table.insert(token, secret.hash());
        return new Made(token, secret);
    }

    List<Row> of(Person owner) {
        return table.of(owner.id());
    }

    void revoke(UUID id, Person owner) {
        if (!table.delete(id, owner.id())) {
            throw Problem.NOT_FOUND.refused();
        }
    }

    /** Whoever holds this token, with the roles that its owner has today; nobody if it is not, or no longer, valid. */
    Optional<Caller> recognise(String presented) {
        return AccessToken.parse(presented)
                .flatMap(token -> importer.matches(token) ? Optional.of(theImporter()) : fromTable(token));
    }

    private Optional<Caller> fromTable(AccessToken presented) {
        Instant now = clock.instant();
        return table.find(presented.hash())
                .filter(token -> token.expiresAt().isAfter(now))
                .flatMap(token -> people.find(token.personId()).map(owner -> {
                    noteUse(token, now);
                    return new Caller(owner, new Caller.Credential.Token(token.scopes()));
                }));
    }

    private void noteUse(Row token, Instant now) {
        Instant last = token.lastUsedAt();
        if (last == null || last.isBefore(now.minus(BETWEEN_NOTES_OF_USE))) {
            table.used(token.id(), now);
        }
    }

    private static Caller theImporter() {
        return new Caller(Person.IMPORTER, new Caller.Credential.Token(EnumSet.allOf(Scope.class)));
    }

    record Made(Row token, AccessToken secret) {}
}
