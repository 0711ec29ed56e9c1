package org.kring.gateway.passport;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.gateway.person.Person;
import org.kring.gateway.person.Roles;

/**
 * What services are told about who asks.
 *
 * @param actor who really asks, where {@code subject} is only acted for
 */
public record Passport(
        UUID subject, Set<String> roles, @Nullable UUID actor) {

    /** The gateway itself, asking community-service who signed in. */
    public static final Passport OF_GATEWAY = new Passport(new UUID(0, 0), Set.of("gateway"), null);

    public Passport {
        roles = Set.copyOf(roles);
    }

    public static Passport of(Person person) {
        return new Passport(person.id(), person.roles(), null);
    }

    /** The one acted for is a member like any other; the services must see that it is an import. */
    public static Passport onBehalfOf(UUID subject, Person importer) {
        return new Passport(subject, Set.of(Roles.MEMBER, Roles.IMPORTER), importer.id());
    }
}
