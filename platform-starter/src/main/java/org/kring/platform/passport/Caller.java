package org.kring.platform.passport;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who a request is for.
 *
 * @param personId the person that the request counts for
 * @param roles {@code member}, {@code guest}, {@code admin}, {@code auditor}, {@code importer}; {@code gateway} for the
 *     gateway itself
 * @param actor the one who really sent it, where that is somebody else
 * @param at when it counts as done: now, or the time that an importer names
 */
public record Caller(
        UUID personId, Set<String> roles, @Nullable UUID actor, Instant at) {

    public Caller {
        roles = Set.copyOf(roles);
        // As fine as PostgreSQL keeps it: otherwise an event and the row made of it would tell two times.
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** The caller of the request that this thread serves. */
    public static Optional<Caller> current() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(PassportAuthentication.class::isInstance)
                .map(authentication -> ((PassportAuthentication) authentication).caller());
    }

    public boolean isGuest() {
        return roles.contains("guest");
    }

    public boolean isAdmin() {
        return roles.contains("admin");
    }

    public boolean isImporter() {
        return roles.contains("importer");
    }

    public boolean isGateway() {
        return roles.contains("gateway");
    }
}
