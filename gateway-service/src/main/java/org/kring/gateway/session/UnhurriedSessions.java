package org.kring.gateway.session;

import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Spares PostgreSQL a commit per request, all on the same row when one person asks much at once. */
final class UnhurriedSessions<S extends Session> implements SessionRepository<UnhurriedSession<S>> {

    private final SessionRepository<S> sessions;

    UnhurriedSessions(SessionRepository<S> sessions) {
        this.sessions = sessions;
    }

    @Override
    public UnhurriedSession<S> createSession() {
        return new UnhurriedSession<>(sessions.createSession(), true);
    }

    @Override
    public void save(UnhurriedSession<S> session) {
        if (session.isChanged()) {
            sessions.save(session.stored());
            session.saved();
        }
    }

    @Override
    public @Nullable UnhurriedSession<S> findById(String id) {
        S found = sessions.findById(id);
        return found == null ? null : new UnhurriedSession<>(found, false);
    }

    @Override
    public void deleteById(String id) {
        sessions.deleteById(id);
    }
}
