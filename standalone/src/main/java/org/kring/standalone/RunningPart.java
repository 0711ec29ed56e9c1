package org.kring.standalone;

/** A part that was started and has not been ended by us. */
interface RunningPart {

    Pid pid();

    /** False once it ended by itself or was killed. */
    boolean isAlive();

    /** Ends it in good order; harmless if it has ended already. */
    void end();
}
