package org.kring.search.rebuild;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets one replica at a time do something. */
@Component
class OneReplica {

    private static final long LOCK = "kring-search-index-keeper".hashCode();

    private final LockTable locks;
    private final TransactionTemplate transaction;

    OneReplica(LockTable locks, TransactionTemplate transaction) {
        this.locks = locks;
        this.transaction = transaction;
    }

    /** Does nothing where another replica is at it. */
    void runs(Runnable work) {
        transaction.executeWithoutResult(status -> {
            if (locks.take(LOCK)) {
                work.run();
            }
        });
    }
}
