package org.kring.notification.policy;

import java.time.Clock;
import java.time.Duration;
import org.kring.events.KringEvent;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What happened long before it arrives is history: an import, or a replay of the topics. It is remembered, but nobody
 * is told and no page is disturbed.
 */
@Component
class History {

    private final Clock clock;
    private final Duration age;

    History(Clock clock, @Value("${kring.notifications.history-age}") Duration age) {
        this.clock = clock;
        this.age = age;
    }

    boolean holds(KringEvent event) {
        return event.at().isBefore(clock.instant().minus(age));
    }
}
