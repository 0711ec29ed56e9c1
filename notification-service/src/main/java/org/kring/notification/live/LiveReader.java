package org.kring.notification.live;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.kring.events.CommunityEvent.CommunityRole;
import org.kring.notification.signal.Signal;
import org.kring.platform.passport.Caller;

/** What the person behind an open stream may hear of at this moment. */
final class LiveReader {

    private final Caller caller;
    private final Supplier<Map<UUID, CommunityRole>> memberships;
    private volatile Map<UUID, CommunityRole> roles = Map.of();

    LiveReader(Caller caller, Supplier<Map<UUID, CommunityRole>> memberships) {
        this.caller = caller;
        this.memberships = memberships;
    }

    Caller caller() {
        return caller;
    }

    /** Synchronized so that of two reloads the one that read later also wins. */
    synchronized void reload() {
        roles = memberships.get();
    }

    boolean mayHearOf(Signal.Happened happened) {
        if (caller.personId().equals(happened.alsoTo())) {
            return true;
        }
        CommunityRole role = roles.get(happened.happening().communityId());
        return switch (happened.audience()) {
            case READERS -> role != null || (happened.open() && !caller.isGuest());
            case MANAGERS -> role == CommunityRole.MANAGER;
        };
    }
}
