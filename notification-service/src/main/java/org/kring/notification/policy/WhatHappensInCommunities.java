package org.kring.notification.policy;

import org.kring.events.CommunityEvent;
import org.kring.events.Topics;
import org.kring.notification.membership.Memberships;
import org.kring.platform.consume.Envelope;
import org.kring.platform.consume.EventConsumer;
import org.springframework.stereotype.Component;

/** Hears of communities and who belongs to them. */
@Component
class WhatHappensInCommunities implements EventConsumer<CommunityEvent> {

    private final Memberships memberships;
    private final WhatFollows whatFollows;

    WhatHappensInCommunities(Memberships memberships, WhatFollows whatFollows) {
        this.memberships = memberships;
        this.whatFollows = whatFollows;
    }

    @Override
    public String name() {
        return "notification-community";
    }

    @Override
    public String topic() {
        return Topics.COMMUNITY;
    }

    /** What was told late might be told to somebody who may no longer know it. */
    @Override
    public boolean mayComeLate() {
        return false;
    }

    @Override
    public Class<CommunityEvent> language() {
        return CommunityEvent.class;
    }

    @Override
    public void on(CommunityEvent event, Envelope envelope) {
        // First, because it matters who was a member until now: the end of a mere request is not the members' business.
        whatFollows.from(event, envelope.eventId());
        memberships.on(event);
    }
}
