package org.kring.notification.policy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.kring.events.KringEvent;
import org.kring.notification.happening.Happening;
import org.kring.notification.inbox.NotificationKind;
import org.kring.notification.inbox.NotificationTable;
import org.kring.notification.preference.PreferenceTable;
import org.kring.notification.preference.Preferences;
import org.kring.notification.signal.Signal;
import org.kring.notification.signal.Signals;
import org.kring.notification.subscription.SubscriptionTable;
import org.springframework.stereotype.Component;

/**
 * Tells people what the policies say they should be told: not what they did themselves, not what they do not want, and
 * one thing once, for its strongest reason.
 */
@Component
class Telling {

    private final List<Policy> policies;
    private final History history;
    private final PreferenceTable preferences;
    private final SubscriptionTable subscriptions;
    private final NotificationTable notifications;
    private final Signals signals;

    Telling(
            List<Policy> policies,
            History history,
            PreferenceTable preferences,
            SubscriptionTable subscriptions,
            NotificationTable notifications,
            Signals signals) {
        this.policies = policies;
        this.history = history;
        this.preferences = preferences;
        this.subscriptions = subscriptions;
        this.notifications = notifications;
        this.signals = signals;
    }

    void tell(KringEvent event, UUID eventId) {
        Happening.of(event).ifPresent(happening -> {
            // The policies look at history too: who was named long ago is not newly named by an edit of today.
            Map<UUID, SortedSet<NotificationKind>> reasons = reasons(event);
            reasons.remove(happening.by());
            if (!reasons.isEmpty() && !history.holds(event)) {
                tell(happening, eventId, reasons);
            }
        });
    }

    private Map<UUID, SortedSet<NotificationKind>> reasons(KringEvent event) {
        Map<UUID, SortedSet<NotificationKind>> reasons = new HashMap<>();
        for (Policy policy : policies) {
            for (UUID person : policy.toTell(event)) {
                reasons.computeIfAbsent(person, _ -> new TreeSet<>()).add(policy.kind());
            }
        }
        return reasons;
    }

    private void tell(Happening happening, UUID eventId, Map<UUID, SortedSet<NotificationKind>> reasons) {
        Set<UUID> muted =
                happening.postId() == null ? Set.of() : new HashSet<>(subscriptions.mutedBy(happening.postId()));
        reasons.forEach((person, kinds) -> strongestWanted(person, kinds, muted.contains(person))
                .flatMap(kind -> notifications.add(person, kind, happening, eventId))
                .ifPresent(id -> signals.send(new Signal.Told(person, id))));
    }

    private Optional<NotificationKind> strongestWanted(UUID person, SortedSet<NotificationKind> kinds, boolean muted) {
        Preferences wanted = preferences.of(person);
        return kinds.stream()
                .filter(wanted::want)
                .filter(kind -> !muted || kind.breaksThroughMute())
                .findFirst();
    }
}
