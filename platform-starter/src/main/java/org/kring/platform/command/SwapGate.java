package org.kring.platform.command;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps transactions that read before they append out of the moment in which rebuilt read models are swapped in: they
 * would hold a read model and wait for the event store, the swap the reverse. An advisory lock, because it takes no
 * transaction id (see the relay).
 */
public final class SwapGate {

    private static final String NAME = "kring swap";

    private SwapGate() {}

    /** Until the transaction ends no swap begins. */
    static void pass(JdbcClient jdbc) {
        take("pg_advisory_xact_lock_shared", jdbc);
    }

    /** Waits for all who passed; until the transaction ends nobody else does. */
    public static void close(JdbcClient jdbc) {
        take("pg_advisory_xact_lock", jdbc);
    }

    private static void take(String lock, JdbcClient jdbc) {
        jdbc.sql("select " + lock + "(hashtextextended(?, 0))")
                .param(NAME)
                .query((row, number) -> NAME)
                .single();
    }
}
