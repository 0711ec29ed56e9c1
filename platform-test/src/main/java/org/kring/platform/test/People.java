package org.kring.platform.test;

import java.util.List;
import java.util.UUID;

/** The people of the tests, always the same. */
public final class People {

    public static final Person ADMIN = person(1, "admin", "Astrid Beheer", "member", "admin");
    public static final Person NOORD = person(2, "noord", "Nina Noord", "member");
    public static final Person OOST = person(3, "oost", "Otto Oost", "member");
    public static final Person ZUID = person(4, "zuid", "Zara Zuid", "member");
    public static final Person GAST = person(5, "gast", "Gijs Gast", "guest");
    public static final Person ANNA = person(6, "anna", "Anna de Vries", "member");
    public static final Person IMPORTER = person(7, "importer", "Importer", "member", "admin", "importer");
    public static final Person GATEWAY = new Person(new UUID(0, 0), "gateway", "Gateway", List.of("gateway"));

    private People() {}

    public static List<Person> all() {
        return List.of(ADMIN, NOORD, OOST, ZUID, GAST, ANNA);
    }

    private static Person person(int number, String handle, String name, String... roles) {
        return new Person(
                new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + number), handle, name, List.of(roles));
    }
}
