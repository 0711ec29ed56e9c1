package org.kring.notification.policy;

import org.kring.events.BoardEvent;
import org.kring.events.Topics;
import org.kring.notification.subject.Subjects;
import org.kring.platform.consume.Envelope;
import org.kring.platform.consume.EventConsumer;
import org.springframework.stereotype.Component;

/** Hears of boards and cards. */
@Component
class WhatHappensInBoards implements EventConsumer<BoardEvent> {

    private final Subjects subjects;
    private final WhatFollows whatFollows;

    WhatHappensInBoards(Subjects subjects, WhatFollows whatFollows) {
        this.subjects = subjects;
        this.whatFollows = whatFollows;
    }

    @Override
    public String name() {
        return "notification-board";
    }

    @Override
    public String topic() {
        return Topics.BOARD;
    }

    @Override
    public Class<BoardEvent> language() {
        return BoardEvent.class;
    }

    @Override
    public void on(BoardEvent event, Envelope envelope) {
        subjects.on(event);
        whatFollows.from(event, envelope.eventId());
    }
}
