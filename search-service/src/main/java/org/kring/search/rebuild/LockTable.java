package org.kring.search.rebuild;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** PostgreSQL's table of advisory locks. */
@Component
class LockTable {

    private final JdbcClient jdbc;

    LockTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false if somebody else has it; ends with the transaction */
    boolean take(long lock) {
        return jdbc.sql("select pg_try_advisory_xact_lock(?)")
                .param(lock)
                .query(Boolean.class)
                .single();
    }
}
