package org.kring.notification.signal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** PostgreSQL's channel between the replicas: no table, but spoken to in SQL like one, inside the transaction. */
@Component
class SignalChannelTable {

    private final JdbcClient jdbc;

    SignalChannelTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void send(String channel, String payload) {
        jdbc.sql("select pg_notify(:channel, :payload)")
                .param("channel", channel)
                .param("payload", payload)
                .query((row, _) -> channel)
                .list();
    }
}
