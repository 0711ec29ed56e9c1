package org.kring.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Spares PostgreSQL a question and a commit per request, all about the same row when one person asks much at once. Who is
 * signed in is remembered for a moment: so long may a session go on here that was ended at another replica.
 */
final class UnhurriedSessions<S extends Session> implements SessionRepository<UnhurriedSession<S>> {

    private static final Logger LOG = LoggerFactory.getLogger(UnhurriedSessions.class);
    private static final Duration MOMENT = Duration.ofSeconds(2);

    private final SessionRepository<S> sessions;
    private final Cache<String, SeenSession> signedIn;
    private final Executor background;

    @SuppressWarnings("ThreadLocalUsage") // of its type, and there is one of these
    private final ThreadLocal<@Nullable Map<String, UnhurriedSession<S>>> foundInRequest = new ThreadLocal<>();

    /** @param background where is noted that a session was used: nobody's answer waits for it, or fails with it */
    UnhurriedSessions(SessionRepository<S> sessions, Ticker time, Executor background) {
        this.sessions = sessions;
        this.background = background;
        this.signedIn = Caffeine.newBuilder()
                .maximumSize(50_000)
                .expireAfterWrite(MOMENT)
                .ticker(time)
                .build();
    }

    /**
     * Until {@link #endRequest} this thread looks each session up once. Spring Session asks again when the answer is out:
     * with PostgreSQL away, whoever had waited longer than a moment would then see their answer break off.
     */
    void beginRequest() {
        foundInRequest.set(new HashMap<>());
    }

    void endRequest() {
        foundInRequest.remove();
    }

    @Override
    public UnhurriedSession<S> createSession() {
        return UnhurriedSession.created(sessions.createSession());
    }

    @Override
    public void save(UnhurriedSession<S> session) {
        session.changed().ifPresent(changed -> {
            sessions.save(changed);
            signedIn.invalidate(session.seen().id());
        });
        session.used().ifPresent(used -> background.execute(() -> note(used)));
        session.saved();
    }

    private void note(S used) {
        try {
            sessions.save(used);
            signedIn.invalidate(used.getId());
        } catch (RuntimeException away) {
            LOG.debug("the use of a session was not noted: {}", away.toString());
        }
    }

    @Override
    public @Nullable UnhurriedSession<S> findById(String id) {
        Map<String, UnhurriedSession<S>> found = foundInRequest.get();
        return found == null ? lookUp(id) : found.computeIfAbsent(id, this::lookUp);
    }

    private @Nullable UnhurriedSession<S> lookUp(String id) {
        SeenSession seen = signedIn.getIfPresent(id);
        if (seen != null) {
            return UnhurriedSession.remembered(seen, () -> sessions.findById(id));
        }
        S stored = sessions.findById(id);
        return stored == null ? null : remembered(UnhurriedSession.found(stored));
    }

    @Override
    public void deleteById(String id) {
        sessions.deleteById(id);
        signedIn.invalidate(id);
        Map<String, UnhurriedSession<S>> found = foundInRequest.get();
        if (found != null) {
            found.remove(id);
        }
    }

    /** But for who is signing in: what that needs may change from one request to the next, on any replica. */
    private UnhurriedSession<S> remembered(UnhurriedSession<S> session) {
        if (session.seen().isSignedIn()) {
            signedIn.put(session.getId(), session.seen());
        }
        return session;
    }
}
