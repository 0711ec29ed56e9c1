package org.kring.platform.command;

import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;
import org.kring.platform.decision.Refused;

/**
 * The Axon shell around a pure decider. A subclass holds one line per command, because Axon routes by the concrete
 * class, and nothing else.
 *
 * @param <S> sealed state
 * @param <C> sealed command
 * @param <E> sealed event
 */
public abstract class DecidedAggregate<S, C, E extends StoredEvent> {

    private final BiFunction<S, C, List<E>> decide;
    private final BiFunction<S, E, S> evolve;

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String aggregateId;

    private S state;

    protected DecidedAggregate(S absent, BiFunction<S, C, List<E>> decide, BiFunction<S, E, S> evolve) {
        this.state = absent;
        this.decide = decide;
        this.evolve = evolve;
    }

    /** @return the version after the command: the sequence number of the stream's last event */
    protected final Long decide(C command) {
        decided(command).forEach(AggregateLifecycle::apply);
        Long version = AggregateLifecycle.getVersion();
        return version == null ? Commands.NOTHING_STORED : version;
    }

    /** Of two replicas that append the store refuses one. A decision that appends nothing has to ask it. */
    private List<E> decided(C command) {
        try {
            refuseStaleVersion();
            List<E> events = decide.apply(state, command);
            if (events.isEmpty()) {
                refuseOldState();
            }
            return events;
        } catch (Refused | StaleVersion refusal) {
            refuseOldState();
            throw refusal;
        }
    }

    private void refuseOldState() {
        Long version = AggregateLifecycle.getVersion();
        if (aggregateId != null && version != null) {
            Together.refuseOldState(aggregateId, version);
        }
    }

    protected final void evolve(E event) {
        aggregateId = event.aggregateId();
        state = evolve.apply(state, event);
    }

    private static void refuseStaleVersion() {
        Object expected = CurrentUnitOfWork.get().getMessage().getMetaData().get(Commands.EXPECTED_VERSION);
        Long current = AggregateLifecycle.getVersion();
        if (expected instanceof Long version && current != null && !version.equals(current)) {
            throw new StaleVersion(current);
        }
    }
}
