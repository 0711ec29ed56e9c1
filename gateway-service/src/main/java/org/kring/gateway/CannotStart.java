package org.kring.gateway;

/** The gateway refuses to start with what it was given; the message is one line for an operator, and says what helps. */
public class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1;

    public CannotStart(String message) {
        super(message);
    }

    public CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
