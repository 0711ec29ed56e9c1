package org.kring.notification.signal;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends signals. They are part of the transaction: nobody hears of what was rolled back, and whoever hears of something
 * can read it. PostgreSQL delivers them in the order of the commits, so that what happens after the end of a membership
 * is heard after it, too.
 */
@Component
public class Signals {

    public static final String CHANNEL = "kring_signal";

    private final SignalChannelTable channel;
    private final JsonMapper json;

    Signals(SignalChannelTable channel, JsonMapper json) {
        this.channel = channel;
        this.json = json;
    }

    public void send(Signal signal) {
        channel.send(CHANNEL, json.writerFor(Signal.class).writeValueAsString(signal));
    }

    public Signal read(String payload) {
        return json.readValue(payload, Signal.class);
    }
}
