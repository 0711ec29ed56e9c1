package org.kring.notification.live;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kring.notification.inbox.Inbox;
import org.kring.notification.inbox.NotificationItem;
import org.kring.notification.preference.PreferenceTable;
import org.kring.platform.passport.Caller;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What only one person hears, read at the moment it is written to their stream and in their language. */
@Component
class PersonalFrames {

    private final Inbox inbox;
    private final PreferenceTable preferences;
    private final JsonMapper json;
    private final Clock clock;

    PersonalFrames(Inbox inbox, PreferenceTable preferences, JsonMapper json, Clock clock) {
        this.inbox = inbox;
        this.preferences = preferences;
        this.json = json;
        this.clock = clock;
    }

    record Unread(long unread) {}

    record Notified(NotificationItem notification, long unread) {}

    Optional<Frame> ready(LiveStream stream) {
        return Optional.of(
                frame("ready", new Unread(inbox.unread(stream.reader().caller()))));
    }

    Optional<Frame> inboxRead(LiveStream stream) {
        return Optional.of(frame(
                "notifications.read", new Unread(inbox.unread(stream.reader().caller()))));
    }

    /** Empty where the person may not see it, or does not want to be disturbed now. */
    Optional<Frame> notification(LiveStream stream, UUID id) {
        Caller caller = stream.reader().caller();
        if (preferences.of(caller.personId()).areQuietAt(clock.instant())) {
            return Optional.empty();
        }
        return inbox.find(caller, id, stream.language())
                .map(item -> frame("notification", new Notified(item, inbox.unread(caller))));
    }

    /** The page may have missed something and should read again what it shows. */
    Optional<Frame> readAnew() {
        return Optional.of(frame("resync", Map.of()));
    }

    private Frame frame(String event, Object data) {
        return new Frame(clock.millis(), event, json.writeValueAsString(data));
    }
}
