package org.kring.notification.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.events.CommunityEvent.CommunityRole.MANAGER;
import static org.kring.events.CommunityEvent.CommunityRole.MEMBER;
import static org.kring.notification.signal.Signal.Audience.MANAGERS;
import static org.kring.notification.signal.Signal.Audience.READERS;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kring.events.CommunityEvent.CommunityRole;
import org.kring.notification.happening.Happening;
import org.kring.notification.signal.Signal;
import org.kring.platform.passport.Caller;

class LiveReaderTest {

    private static final UUID COMMUNITY = UUID.randomUUID();
    private static final UUID ANNA = UUID.randomUUID();

    private final Map<UUID, CommunityRole> memberships = new HashMap<>();

    @Test
    void what_happens_in_an_open_community_is_for_all_but_guests() {
        assertThat(reader("member").mayHearOf(happened(READERS, true, null))).isTrue();
        assertThat(reader("guest").mayHearOf(happened(READERS, true, null))).isFalse();
    }

    @Test
    void what_happens_elsewhere_is_for_members_as_long_as_they_are() {
        LiveReader anna = reader("member");
        assertThat(anna.mayHearOf(happened(READERS, false, null))).isFalse();

        memberships.put(COMMUNITY, MEMBER);
        anna.reload();
        assertThat(anna.mayHearOf(happened(READERS, false, null))).isTrue();

        memberships.clear();
        anna.reload();
        assertThat(anna.mayHearOf(happened(READERS, false, null))).isFalse();
    }

    @Test
    void what_is_for_managers_is_not_for_members() {
        LiveReader anna = reader("member");
        memberships.put(COMMUNITY, MEMBER);
        anna.reload();
        assertThat(anna.mayHearOf(happened(MANAGERS, true, null))).isFalse();

        memberships.put(COMMUNITY, MANAGER);
        anna.reload();
        assertThat(anna.mayHearOf(happened(MANAGERS, true, null))).isTrue();
    }

    @Test
    void what_happens_to_somebody_they_always_hear() {
        assertThat(reader("guest").mayHearOf(happened(MANAGERS, false, ANNA))).isTrue();
    }

    private LiveReader reader(String role) {
        return new LiveReader(new Caller(ANNA, Set.of(role), null, Instant.EPOCH), () -> Map.copyOf(memberships));
    }

    private static Signal.Happened happened(Signal.Audience audience, boolean open, @Nullable UUID alsoTo) {
        Happening happening = new Happening(
                "post.published", COMMUNITY, null, null, null, null, null, UUID.randomUUID(), Instant.EPOCH);
        return new Signal.Happened(happening, audience, open, alsoTo);
    }
}
