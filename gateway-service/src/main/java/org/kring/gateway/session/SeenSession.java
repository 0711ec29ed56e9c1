package org.kring.gateway.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.session.Session;

/**
 * A session as it was found, without what only a sign-in needs that is still going on.
 *
 * @param signedIn the attributes that say who it is; empty until somebody is signed in
 */
record SeenSession(String id, Map<String, String> signedIn, Instant created, Instant lastAccessed, Duration idle) {

    static SeenSession of(Session session) {
        Set<String> names = session.getAttributeNames();
        return new SeenSession(
                session.getId(),
                SessionSecurityContext.SIGNED_IN.stream()
                        .filter(names::contains)
                        .collect(Collectors.toMap(Function.identity(), session::<String>getRequiredAttribute)),
                session.getCreationTime(),
                session.getLastAccessedTime(),
                session.getMaxInactiveInterval());
    }

    boolean isSignedIn() {
        return !signedIn.isEmpty();
    }

    boolean isExpired(Instant now) {
        return !idle.isNegative() && !now.minus(idle).isBefore(lastAccessed);
    }
}
