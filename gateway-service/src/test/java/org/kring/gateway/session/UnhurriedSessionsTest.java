package org.kring.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.session.FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;

class UnhurriedSessionsTest {

    private static final String NOORD = "3f2c0f56-6b1c-4a57-9d0e-5a4a3b1f0001";

    private final Store store = new Store();
    private final AtomicLong nanos = new AtomicLong();
    private final UnhurriedSessions<MapSession> here = new UnhurriedSessions<>(store, nanos::get, Runnable::run);

    @Test
    void who_is_signed_in_is_asked_of_the_store_once_in_two_seconds() {
        String id = signedIn();

        assertThat(personOf(id)).isEqualTo(NOORD);
        pass(Duration.ofMillis(1_900));
        assertThat(personOf(id)).isEqualTo(NOORD);
        assertThat(store.asked).isEqualTo(1);

        pass(Duration.ofMillis(200));
        assertThat(personOf(id)).isEqualTo(NOORD);
        assertThat(store.asked).isEqualTo(2);
    }

    @Test
    void a_request_asks_the_store_once_however_long_it_takes() {
        String id = signedIn();

        here.beginRequest();
        assertThat(personOf(id)).isEqualTo(NOORD);
        pass(Duration.ofSeconds(10));
        assertThat(personOf(id)).isEqualTo(NOORD);
        assertThat(store.asked).isEqualTo(1);

        here.deleteById(id);
        assertThat(here.findById(id)).isNull();
        here.endRequest();
    }

    @Test
    void a_session_that_ends_here_has_ended() {
        String id = signedIn();
        personOf(id);

        here.deleteById(id);

        assertThat(here.findById(id)).isNull();
    }

    @Test
    void a_session_that_ends_at_another_replica_has_ended_two_seconds_later() {
        String id = signedIn();
        personOf(id);

        store.deleteById(id);
        pass(Duration.ofSeconds(2));

        assertThat(here.findById(id)).isNull();
    }

    @Test
    void what_a_sign_in_needs_is_never_remembered() {
        UnhurriedSession<MapSession> begun = here.createSession();
        here.save(begun);
        found(begun.getId());

        MapSession elsewhere = Objects.requireNonNull(store.findById(begun.getId()));
        elsewhere.setAttribute("state", "asked for elsewhere");
        store.save(elsewhere);

        assertThat(found(begun.getId()).<String>getAttribute("state")).isEqualTo("asked for elsewhere");
    }

    @Test
    void what_is_not_remembered_of_a_session_is_read_from_the_store() {
        String id = signedIn();
        personOf(id);

        MapSession elsewhere = Objects.requireNonNull(store.findById(id));
        elsewhere.setAttribute("state", "asked for elsewhere");
        store.save(elsewhere);

        assertThat(found(id).<String>getAttribute("state")).isEqualTo("asked for elsewhere");
    }

    @Test
    void a_change_is_stored_and_the_next_request_sees_it() {
        String id = signedIn();
        personOf(id);

        UnhurriedSession<MapSession> session = found(id);
        session.setAttribute(PRINCIPAL_NAME_INDEX_NAME, "somebody else");
        here.save(session);

        assertThat(personOf(id)).isEqualTo("somebody else");
        assertThat(session.getId()).isEqualTo(id);
    }

    @Test
    void its_use_is_noted_once_a_minute() {
        String id = signedIn();
        Instant now = Instant.now();

        used(id, now.plusSeconds(30));
        assertThat(store.saved).isEqualTo(1);
        used(id, now.plusSeconds(90));
        used(id, now.plusSeconds(100));

        assertThat(store.saved).isEqualTo(2);
        assertThat(found(id).getLastAccessedTime()).isEqualTo(now.plusSeconds(90));
    }

    @Test
    void nobody_is_refused_because_its_use_cannot_be_noted() {
        String id = signedIn();
        personOf(id);

        store.full = true;
        used(id, Instant.now().plusSeconds(90));

        assertThat(personOf(id)).isEqualTo(NOORD);
        UnhurriedSession<MapSession> changed = found(id);
        changed.setAttribute("state", "asked for");
        assertThatThrownBy(() -> here.save(changed)).hasMessage("full");
    }

    @Test
    void the_use_of_a_session_that_ended_elsewhere_brings_nothing_back() {
        String id = signedIn();
        personOf(id);

        store.deleteById(id);
        used(id, Instant.now().plusSeconds(90));

        pass(Duration.ofSeconds(2));
        assertThat(here.findById(id)).isNull();
    }

    private String signedIn() {
        UnhurriedSession<MapSession> session = here.createSession();
        session.setAttribute(PRINCIPAL_NAME_INDEX_NAME, NOORD);
        here.save(session);
        return session.getId();
    }

    private void used(String id, Instant now) {
        UnhurriedSession<MapSession> session = found(id);
        session.setLastAccessedTime(now);
        here.save(session);
    }

    private String personOf(String id) {
        return found(id).getRequiredAttribute(PRINCIPAL_NAME_INDEX_NAME);
    }

    private UnhurriedSession<MapSession> found(String id) {
        return Objects.requireNonNull(here.findById(id));
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    /** What all replicas share. */
    private static final class Store extends MapSessionRepository {

        int asked;
        int saved;
        boolean full;

        Store() {
            super(new ConcurrentHashMap<>());
        }

        @Override
        public @Nullable MapSession findById(String id) {
            asked++;
            return super.findById(id);
        }

        @Override
        public void save(MapSession session) {
            saved++;
            if (full) {
                throw new IllegalStateException("full");
            }
            super.save(session);
        }
    }
}
