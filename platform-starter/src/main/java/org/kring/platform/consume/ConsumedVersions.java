package org.kring.platform.consume;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Which version of each aggregate a consumer has worked off: what makes a repeated record harmless. */
class ConsumedVersions {

    private final JdbcClient jdbc;

    ConsumedVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false if this version or a later one was worked off before */
    boolean advance(String consumer, String aggregateId, long version) {
        return jdbc.sql("""
                        insert into consumed_version (consumer, aggregate_id, version) values (?, ?, ?)
                        on conflict (consumer, aggregate_id) do update set version = excluded.version
                        where consumed_version.version < excluded.version
                        """).params(consumer, aggregateId, version).update() == 1;
    }

    /** So that the producer's history, published again, has its effect from the aggregate's first version on. */
    void forget(String consumer, String aggregateId) {
        jdbc.sql("delete from consumed_version where consumer = ? and aggregate_id = ?")
                .params(consumer, aggregateId)
                .update();
    }
}
