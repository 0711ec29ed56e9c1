package org.kring.platform.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The commands of one transaction: which keys their events will be published under, and where in the log they stand. */
public final class Together {

    static final ScopedValue<Together> CURRENT = ScopedValue.newInstance();

    private final boolean several;
    private final Set<UUID> keys = new LinkedHashSet<>();
    private final List<Runnable> afterCommit = new ArrayList<>();
    private @Nullable Position position;

    Together(boolean several) {
        this.several = several;
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
