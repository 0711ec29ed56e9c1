package org.kring.platform.command;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.IncompatibleAggregateException;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The way into the aggregates. What is sent is decided, stored and projected in one PostgreSQL transaction; when this
 * returns, it is durable and readable.
 */
public class Commands {

    static final String EXPECTED_VERSION = "expectedVersion";
    static final long NOTHING_STORED = -1L;
    private static final int ATTEMPTS = 12;

    private final CommandGateway gateway;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final CommandMetadata metadata;
    private final AppendedPositions positions;
    private final LockQueues queues = new LockQueues();

    Commands(
            CommandGateway gateway,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            CommandMetadata metadata,
            AppendedPositions positions) {
        this.gateway = gateway;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.metadata = metadata;
        this.positions = positions;
    }

    public long send(Object command) {
        return send(command, IfMatch.ANY);
    }

    /**
     * @return the version of the aggregate afterwards
     * @throws StaleVersion if {@code ifMatch} names another version than the current one
     * @throws org.kring.platform.decision.Refused if the decider says no
     */
    public long send(Object command, IfMatch ifMatch) {
        return Together.isActive()
                ? dispatch(command, ifMatch)
                : retried(new Together(false, this::storedVersion), () -> dispatch(command, ifMatch));
    }

    /**
     * Everything sent inside commits or fails as one. May run several times when somebody else changes the same
     * aggregates, so it must have no other effects than commands and rows of this database; rows come after the
     * commands, because the relay relies on a transaction's events being its first write.
     */
    public <T> T together(Supplier<T> work) {
        if (Together.isActive()) {
            return work.get();
        }
        return retried(
                new Together(true, this::storedVersion),
                () -> transaction.execute(status -> {
                    SwapGate.pass(jdbc);
                    return work.get();
                }));
    }

    /**
     * For a rule over many streams (the last manager stays): one transaction at a time per lock name, over all
     * replicas. Read the read model inside, then send.
     */
    public <T> T underLock(String lockName, Supplier<T> work) {
        Supplier<T> locked = () -> {
            jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                    .param(lockName)
                    .query((row, number) -> lockName)
                    .single();
            return work.get();
        };
        return Together.isActive() ? locked.get() : queues.inTurn(lockName, () -> together(locked));
    }

    private <T> T retried(Together together, Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                T result = ScopedValue.where(Together.CURRENT, together).call(work::get);
                together.committed();
                positions.tellTheClient(together);
                return result;
            } catch (ConcurrencyException | AggregateStreamCreationException changedMeanwhile) {
                if (attempt == ATTEMPTS) {
                    throw changedMeanwhile;
                }
                together.startAgain();
                pause(attempt);
            }
        }
    }

    private long dispatch(Object command, IfMatch ifMatch) {
        MetaData with = metadata.current();
        if (!ifMatch.isAny()) {
            with = with.and(EXPECTED_VERSION, ifMatch.version().getAsLong());
        }
        try {
            Long version = gateway.sendAndWait(new GenericCommandMessage<>(command, with));
            return version == null ? NOTHING_STORED : version;
        } catch (IncompatibleAggregateException streamOfAnotherKind) {
            throw IdRejection.ID_TAKEN.refused();
        } catch (NoHandlerForCommandException noHandler) {
            throw isOfAnotherKind(noHandler) ? IdRejection.ID_TAKEN.refused() : noHandler;
        }
    }

    private long storedVersion(String aggregateId) {
        return jdbc.sql("select coalesce(max(sequence_number), ?) from domain_event where aggregate_identifier = ?")
                .params(NOTHING_STORED, aggregateId)
                .query(Long.class)
                .single();
    }

    /** What a cached aggregate says to another kind's command; one that no aggregate handles fails on the bus. */
    private static boolean isOfAnotherKind(NoHandlerForCommandException noHandler) {
        return String.valueOf(noHandler.getMessage()).startsWith("No matching handler");
    }

    /** Jitter, so that two losers do not meet again; bounded, so that a client waits half a second at the most. */
    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(1, 4L + 8L * attempt));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a command was retried", interrupted);
        }
    }
}
