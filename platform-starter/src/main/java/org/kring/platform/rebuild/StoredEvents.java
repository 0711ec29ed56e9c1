package org.kring.platform.rebuild;

import java.time.Duration;
import java.util.List;
import org.axonframework.eventhandling.DomainEventData;
import org.kring.platform.eventstore.EventHistory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The event store in the order of its index. Who decides upon an event sees it committed, so what follows from it has a
 * higher index; by transaction, as the relay reads, that does not hold for several commands in one transaction.
 */
class StoredEvents {

    private static final Duration POLL = Duration.ofMillis(20);

    private final JdbcClient jdbc;

    StoredEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A stored event and where it stands. */
    record Stored(long index, DomainEventData<?> event) {}

    long count() {
        return jdbc.sql("select count(*) from public.domain_event")
                .query(Long.class)
                .single();
    }

    long end() {
        return jdbc.sql("select coalesce(max(global_index), 0) from public.domain_event")
                .query(Long.class)
                .single();
    }

    /**
     * The index up to which nothing can appear any more. A transaction has its id before it draws an index: once all
     * that are older than the one that asked have ended, the gaps below stay gaps.
     */
    long settledEnd() throws InterruptedException {
        record Asked(long end, long transaction) {}
        Asked asked = jdbc.sql("""
                        select coalesce(max(global_index), 0) as end, pg_current_xact_id()::text::bigint as transaction
                        from public.domain_event
                        """).query(Asked.class).single();
        while (oldestRunning() <= asked.transaction()) {
            Thread.sleep(POLL);
        }
        return asked.end();
    }

    private long oldestRunning() {
        return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                .query(Long.class)
                .single();
    }

    List<Stored> between(long after, long upTo, int limit) {
        return jdbc.sql("""
                        select * from public.domain_event
                        where global_index > ? and global_index <= ? order by global_index limit ?
                        """)
                .params(after, upTo, limit)
                .query((row, number) -> new Stored(row.getLong("global_index"), EventHistory.entry(row)))
                .list();
    }
}
