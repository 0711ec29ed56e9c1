package org.kring.gateway.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * A session that is read from PostgreSQL when more is asked of it than who is signed in, and written when something in it
 * changed, or when its last note of use is a minute old.
 */
final class UnhurriedSession<S extends Session> implements Session {

    private static final Duration BETWEEN_NOTES_OF_USE = Duration.ofMinutes(1);

    private final SeenSession seen;
    private final Supplier<@Nullable S> inStore;
    private @Nullable S loaded;
    private boolean changed;
    private boolean used;

    private UnhurriedSession(SeenSession seen, Supplier<@Nullable S> inStore) {
        this.seen = seen;
        this.inStore = inStore;
    }

    static <S extends Session> UnhurriedSession<S> created(S session) {
        UnhurriedSession<S> created = found(session);
        created.changed = true;
        return created;
    }

    static <S extends Session> UnhurriedSession<S> found(S session) {
        UnhurriedSession<S> found = new UnhurriedSession<>(SeenSession.of(session), () -> session);
        found.loaded = session;
        return found;
    }

    /** @param inStore nothing, where the session has ended meanwhile */
    static <S extends Session> UnhurriedSession<S> remembered(SeenSession seen, Supplier<@Nullable S> inStore) {
        return new UnhurriedSession<>(seen, inStore);
    }

    SeenSession seen() {
        return seen;
    }

    /** What is to be written before the answer. */
    Optional<S> changed() {
        return changed ? Optional.ofNullable(loaded) : Optional.empty();
    }

    /** What is to be written some time, because nothing is new but when it was used. */
    Optional<S> used() {
        return used && !changed ? Optional.ofNullable(loaded) : Optional.empty();
    }

    void saved() {
        changed = false;
        used = false;
    }

    @Override
    public String getId() {
        return loaded == null ? seen.id() : loaded.getId();
    }

    @Override
    public String changeSessionId() {
        return toChange().changeSessionId();
    }

    @Override
    @SuppressWarnings({"TypeParameterUnusedInFormals", "unchecked"}) // the interface is not ours
    public <T> @Nullable T getAttribute(String name) {
        if (loaded == null && seen.signedIn().containsKey(name)) {
            return (T) seen.signedIn().get(name);
        }
        S session = load();
        return session == null ? null : session.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        S session = load();
        return session == null ? Set.of() : session.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, Object value) {
        toChange().setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        toChange().removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
        return seen.created();
    }

    @Override
    public void setLastAccessedTime(Instant now) {
        if (now.isAfter(getLastAccessedTime().plus(BETWEEN_NOTES_OF_USE))) {
            S session = load();
            if (session != null) {
                session.setLastAccessedTime(now);
                used = true;
            }
        }
    }

    @Override
    public Instant getLastAccessedTime() {
        return loaded == null ? seen.lastAccessed() : loaded.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        toChange().setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return loaded == null ? seen.idle() : loaded.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return loaded == null ? seen.isExpired(Instant.now()) : loaded.isExpired();
    }

    private @Nullable S load() {
        if (loaded == null) {
            loaded = inStore.get();
        }
        return loaded;
    }

    private S toChange() {
        S session = load();
        if (session == null) {
            throw new IllegalStateException("The session has ended");
        }
        changed = true;
        return session;
    }
}
