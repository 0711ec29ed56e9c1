package org.kring.gateway.person;

import java.util.Set;
import java.util.UUID;

/** Somebody who may act, as of now. */
public record Person(UUID id, String handle, String name, Set<String> roles) {

    /** Takes over content of other systems; it never signs in, so no provider knows it. */
    public static final Person IMPORTER = new Person(
            UUID.fromString("00000000-0000-7000-8000-000000000001"),
            "importer",
            "Importer",
            Set.of(Roles.MEMBER, Roles.ADMIN, Roles.IMPORTER));

    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean isImporter() {
        return roles.contains(Roles.IMPORTER);
    }

    public boolean isAdmin() {
        return roles.contains(Roles.ADMIN);
    }
}
