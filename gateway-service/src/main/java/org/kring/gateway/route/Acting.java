package org.kring.gateway.route;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kring.gateway.passport.Passport;
import org.kring.gateway.person.Person;
import org.kring.gateway.problem.Problem;

/**
 * For whom, and as of when, a request counts.
 *
 * @param occurredAt when it really happened, where an importer says so
 */
record Acting(Passport passport, Optional<Instant> occurredAt) {

    static final String ON_BEHALF_OF = "Kring-On-Behalf-Of";
    static final String OCCURRED_AT = "Kring-Occurred-At";

    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    static Acting of(Person caller, @Nullable String onBehalfOf, @Nullable String occurredAt) {
        if ((onBehalfOf != null || occurredAt != null) && !caller.isImporter()) {
            throw Problem.IMPORTER_ONLY.refused();
        }
        Passport passport = onBehalfOf == null ? Passport.of(caller) : Passport.onBehalfOf(person(onBehalfOf), caller);
        return new Acting(passport, Optional.ofNullable(occurredAt).map(Acting::instant));
    }

    private static UUID person(String text) {
        if (!UUID_SHAPE.matcher(text).matches()) {
            throw Problem.BAD_ON_BEHALF_OF.refused();
        }
        return UUID.fromString(text);
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw Problem.BAD_OCCURRED_AT.refused();
        }
    }
}
