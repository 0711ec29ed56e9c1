package org.kring.platform.rebuild;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.kring.platform.command.SwapGate;
import org.kring.platform.rebuild.StoredEvents.Stored;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** One rebuild: fills tables beside the old ones, then adds the tail and swaps while appends wait. */
class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

    /** Small, because a transaction that writes holds back the relay as long as it runs. */
    private static final int BATCH = 200;

    private static final int SHORT_TAIL = 500;
    private static final int PASSES = 50;
    private static final int ATTEMPTS = 60;

    /** Lock not available, deadlock detected. */
    private static final Set<@Nullable String> BUSY = Set.of("55P03", "40P01");

    private final RebuildSession session;
    private final StoredEvents events;
    private final ShadowTables tables;
    private final Projections projections;
    private final RebuildState state;

    Rebuild(RebuildSession session, List<String> tables, Projections projections, RebuildState state) {
        this.session = session;
        this.events = new StoredEvents(session.jdbc());
        this.tables = new ShadowTables(tables, session);
        this.projections = projections;
        this.state = state;
    }

    void run() throws InterruptedException {
        try {
            state.expects(events.count());
            tables.create();
            long replayed = catchUp(0);
            tables.vacuum();
            swap(replayed);
        } catch (InterruptedException | RuntimeException failure) {
            try {
                tables.drop();
            } catch (RuntimeException connectionLost) {
                failure.addSuppressed(connectionLost);
            }
            throw failure;
        }
    }

    private long catchUp(long from) throws InterruptedException {
        long replayed = from;
        for (int pass = 0; pass < PASSES; pass++) {
            long end = events.settledEnd();
            long behind = 0;
            for (List<Stored> batch = replay(replayed, end);
                    !batch.isEmpty();
                    batch = replay(batch.getLast().index(), end)) {
                behind += batch.size();
                if (Thread.interrupted()) {
                    throw new InterruptedException("the service stops");
                }
            }
            replayed = end;
            if (behind < SHORT_TAIL) {
                return replayed;
            }
        }
        throw new IllegalStateException("events are stored faster than they can be replayed; try at a quieter hour");
    }

    private List<Stored> replay(long after, long upTo) {
        List<Stored> batch = session.inTransaction(() -> project(after, upTo));
        state.replayed(batch.size());
        return batch;
    }

    private List<Stored> project(long after, long upTo) {
        tables.enter();
        List<Stored> batch = events.between(after, upTo, BATCH);
        projections.replay(batch.stream().map(Stored::event));
        return batch;
    }

    /** A reader of several tables may hold one that the swap needs and wait for another: the swap steps back. */
    private void swap(long from) throws InterruptedException {
        long replayed = from;
        for (int attempt = 1; ; attempt++) {
            replayed = catchUp(replayed);
            try {
                swapAfter(replayed);
                return;
            } catch (DataAccessException failure) {
                if (!isBusy(failure) || attempt == ATTEMPTS) {
                    throw failure;
                }
                LOG.info("the swap steps back for readers and commands, attempt {}", attempt);
                Thread.sleep(ThreadLocalRandom.current().nextLong(50, 250));
            }
        }
    }

    private static boolean isBusy(DataAccessException failure) {
        return failure.getRootCause() instanceof SQLException sql && BUSY.contains(sql.getSQLState());
    }

    private void swapAfter(long replayed) {
        long begin = System.nanoTime();
        int tail = session.inTransaction(() -> {
            session.execute("set local synchronous_commit = on");
            session.execute("set local lock_timeout = '200ms'");
            SwapGate.close(session.jdbc());
            session.execute("lock table public.domain_event in share row exclusive mode");
            int added = addTail(replayed);
            tables.takeOver();
            return added;
        });
        state.replayed(tail);
        state.swapped(Duration.ofNanos(System.nanoTime() - begin));
    }

    private int addTail(long replayed) {
        int added = 0;
        long end = events.end();
        for (List<Stored> batch = project(replayed, end);
                !batch.isEmpty();
                batch = project(batch.getLast().index(), end)) {
            added += batch.size();
        }
        return added;
    }
}
