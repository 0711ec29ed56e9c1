package org.kring.gateway.person;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The roles that Kring knows, among whatever a provider's token names. */
public final class Roles {

    public static final String MEMBER = "member";
    public static final String GUEST = "guest";
    public static final String ADMIN = "admin";
    public static final String IMPORTER = "importer";

    private static final Set<String> BESIDES_MEMBER = Set.of(ADMIN, "auditor", IMPORTER);
    private static final String PREFIX = "role_";

    private Roles() {}

    /** Everybody is a member who is not a guest, and a guest is nothing else. What Kring does not know counts for nothing. */
    public static Set<String> from(@Nullable Object claim) {
        Set<String> named = claim instanceof Collection<?> roles
                ? roles.stream().map(Roles::plain).collect(Collectors.toSet())
                : Set.of();
        return named.contains(GUEST)
                ? Set.of(GUEST)
                : Stream.concat(Stream.of(MEMBER), named.stream().filter(BESIDES_MEMBER::contains))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static String plain(Object role) {
        String name = String.valueOf(role).toLowerCase(Locale.ROOT);
        return name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
    }
}
