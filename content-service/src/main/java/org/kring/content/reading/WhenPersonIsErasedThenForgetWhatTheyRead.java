package org.kring.content.reading;

import org.kring.events.CommunityEvent;
import org.kring.events.CommunityEvent.PersonErased;
import org.kring.events.Topics;
import org.kring.platform.consume.Envelope;
import org.kring.platform.consume.EventConsumer;
import org.springframework.stereotype.Component;

/** What somebody read says something of them, so it goes when they go. */
@Component
class WhenPersonIsErasedThenForgetWhatTheyRead implements EventConsumer<CommunityEvent> {

    private final LastReadTable table;

    WhenPersonIsErasedThenForgetWhatTheyRead(LastReadTable table) {
        this.table = table;
    }

    @Override
    public String name() {
        return "last-read";
    }

    @Override
    public String topic() {
        return Topics.COMMUNITY;
    }

    @Override
    public Class<CommunityEvent> language() {
        return CommunityEvent.class;
    }

    @Override
    public void on(CommunityEvent event, Envelope envelope) {
        if (event instanceof PersonErased erased) {
            table.forget(erased.personId());
        }
    }
}
