package org.kring.platform.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** The commands of one transaction: which keys their events will be published under, and where in the log they stand. */
public final class Together {

    static final ScopedValue<Together> CURRENT = ScopedValue.newInstance();

    private final boolean several;
    private final ToLongFunction<String> storedVersion;
    private final Set<UUID> keys = new LinkedHashSet<>();
    private final List<Runnable> afterCommit = new ArrayList<>();
    private @Nullable Position position;

    /** @param storedVersion of an aggregate, by its id, whoever stored it */
    Together(boolean several, ToLongFunction<String> storedVersion) {
        this.several = several;
        this.storedVersion = storedVersion;
    }

    static boolean isActive() {
        return CURRENT.isBound();
    }

    /**
     * Runs it once the events of this thread's commands are committed: at once where Axon's unit of work is the whole
     * transaction, later where several commands share one.
     */
    public static void whenCommitted(Runnable effect) {
        if (CURRENT.isBound() && CURRENT.get().several) {
            CURRENT.get().afterCommit.add(effect);
        } else {
            effect.run();
        }
    }

    /** Whether what this thread's units of work commit may still be rolled back. */
    public static boolean isUncommitted() {
        return CURRENT.isBound() && CURRENT.get().several;
    }

    /** @throws ConcurrencyException if another replica has changed the aggregate since it was cached here */
    static void refuseOldState(String aggregateId, long version) {
        if (CURRENT.isBound() && CURRENT.get().storedVersion.applyAsLong(aggregateId) > version) {
            throw new ConcurrencyException("aggregate " + aggregateId + " was changed after version " + version);
        }
    }

    void appended(Set<UUID> publishedKeys, Position where) {
        keys.addAll(publishedKeys);
        position = where;
    }

    void committed() {
        afterCommit.forEach(Runnable::run);
    }

    void startAgain() {
        keys.clear();
        afterCommit.clear();
        position = null;
    }

    Set<UUID> keys() {
        return keys;
    }

    @Nullable
    Position position() {
        return position;
    }
}
