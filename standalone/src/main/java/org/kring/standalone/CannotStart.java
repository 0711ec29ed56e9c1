package org.kring.standalone;

/** Kring cannot do what was asked; the message is one line for the person at the keyboard, and says what helps. */
class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1;

    CannotStart(String message) {
        super(message);
    }

    CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
