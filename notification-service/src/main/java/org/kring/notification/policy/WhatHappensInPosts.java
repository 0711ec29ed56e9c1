package org.kring.notification.policy;

import org.kring.events.ContentEvent;
import org.kring.events.Topics;
import org.kring.notification.subject.Subjects;
import org.kring.platform.consume.Envelope;
import org.kring.platform.consume.EventConsumer;
import org.springframework.stereotype.Component;

/** Hears of posts and comments. */
@Component
class WhatHappensInPosts implements EventConsumer<ContentEvent> {

    private final Subjects subjects;
    private final WhatFollows whatFollows;

    WhatHappensInPosts(Subjects subjects, WhatFollows whatFollows) {
        this.subjects = subjects;
        this.whatFollows = whatFollows;
    }

    @Override
    public String name() {
        return "notification-content";
    }

    @Override
    public String topic() {
        return Topics.CONTENT;
    }

    @Override
    public Class<ContentEvent> language() {
        return ContentEvent.class;
    }

    @Override
    public void on(ContentEvent event, Envelope envelope) {
        subjects.on(event);
        whatFollows.from(event, envelope.eventId());
    }
}
