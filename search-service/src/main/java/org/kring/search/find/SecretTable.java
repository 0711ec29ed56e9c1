package org.kring.search.find;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Secrets that all replicas share; the first replica that needs one makes it. */
@Component
class SecretTable {

    private final JdbcClient jdbc;

    SecretTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return {@code fresh} for whoever asks first, and the same for everybody after */
    String firstOr(String name, String fresh) {
        jdbc.sql("insert into secret (name, value) values (?, ?) on conflict (name) do nothing")
                .params(name, fresh)
                .update();
        return jdbc.sql("select value from secret where name = ?")
                .param(name)
                .query(String.class)
                .single();
    }
}
