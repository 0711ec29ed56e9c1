package org.kring.importer.api;

/** The import cannot go on; the message says why and what to do. What was taken so far stays. */
public class ImportStopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ImportStopped(String message) {
        super(message);
    }

    public ImportStopped(String message, Throwable cause) {
        super(message, cause);
    }
}
