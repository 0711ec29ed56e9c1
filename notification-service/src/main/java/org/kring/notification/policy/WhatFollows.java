package org.kring.notification.policy;

import java.util.UUID;
import org.kring.events.KringEvent;
import org.springframework.stereotype.Component;

/** Everything that follows from an event, once the copies know of it. */
@Component
class WhatFollows {

    private final WhenSomethingIsGoneThenForgetWhatWasTold forgetting;
    private final Telling telling;
    private final WhenSomethingHappensThenShowItToWhoeverMayRead showing;

    WhatFollows(
            WhenSomethingIsGoneThenForgetWhatWasTold forgetting,
            Telling telling,
            WhenSomethingHappensThenShowItToWhoeverMayRead showing) {
        this.forgetting = forgetting;
        this.telling = telling;
        this.showing = showing;
    }

    void from(KringEvent event, UUID eventId) {
        forgetting.on(event);
        telling.tell(event, eventId);
        showing.on(event);
    }
}
