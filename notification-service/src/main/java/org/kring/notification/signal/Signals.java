package org.kring.notification.signal;

import org.springframework.jdbc.core.simple.JdbcClient;
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

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Signals(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public void send(Signal signal) {
        jdbc.sql("select pg_notify(:channel, :signal)")
                .param("channel", CHANNEL)
                .param("signal", json.writerFor(Signal.class).writeValueAsString(signal))
                .query(String.class)
                .list();
    }

    public Signal read(String payload) {
        return json.readValue(payload, Signal.class);
    }
}
