package org.kring.notification.preference;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kring.notification.inbox.NotificationKind;

/** What one person wants to be told. */
public record Preferences(
        Set<NotificationKind> off, @Nullable QuietHours quietHours) {

    /** Of somebody who never chose. */
    static final Preferences EVERYTHING = new Preferences(Set.of(), null);

    public boolean want(NotificationKind kind) {
        return !off.contains(kind);
    }

    public boolean areQuietAt(Instant moment) {
        return quietHours != null && quietHours.cover(moment);
    }
}
