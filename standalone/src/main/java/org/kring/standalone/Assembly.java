package org.kring.standalone;

/** How parts become processes: all in one, or each in one of its own. */
interface Assembly {

    /** Returns once the part answers; throws a {@link RuntimeException} whose message says why it does not. */
    RunningPart start(Replica replica);
}
