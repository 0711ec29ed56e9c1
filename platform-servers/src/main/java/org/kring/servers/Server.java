package org.kring.servers;

/** A server that others wrote and Kring runs itself; its data stays in the directory it was given. */
public interface Server extends AutoCloseable {

    /**
     * Returns once the server answers requests; takes over the data of an earlier run, also of one that was killed.
     *
     * @throws ServerFailed if it did not come up; the message says why and where its log is
     */
    Server start();

    /** Ends the server in good order. Harmless if it does not run. */
    void stop();

    @Override
    default void close() {
        stop();
    }
}
