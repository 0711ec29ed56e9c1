package org.kring.platform.command;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.dao.CannotAcquireLockException;

/**
 * Those who will wait for the same lock in PostgreSQL wait here first, without a connection: otherwise a crowd on one
 * board would hold all connections of the service, and everybody else would wait with them.
 */
class LockQueues {

    private static final int QUEUES = 256;
    private static final long PATIENCE_SECONDS = 10;

    private final List<ReentrantLock> queues =
            Stream.generate(() -> new ReentrantLock(true)).limit(QUEUES).toList();

    <T> T inTurn(String lockName, Supplier<T> work) {
        ReentrantLock queue = queues.get(Math.floorMod(lockName.hashCode(), QUEUES));
        if (!isMyTurn(queue)) {
            throw new CannotAcquireLockException("too many wait for " + lockName);
        }
        try {
            return work.get();
        } finally {
            queue.unlock();
        }
    }

    private static boolean isMyTurn(ReentrantLock queue) {
        try {
            return queue.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a turn", interrupted);
        }
    }
}
