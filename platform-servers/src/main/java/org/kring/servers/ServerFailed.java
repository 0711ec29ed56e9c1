package org.kring.servers;

/** A server could not be prepared or started; the message is meant for the person at the keyboard. */
public class ServerFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ServerFailed(String message) {
        super(message);
    }

    public ServerFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
