package org.kring.platform.command;

/** The thing was changed since the client read it: 412, with the version that it has now. */
public final class StaleVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long current;

    StaleVersion(long current) {
        super("changed meanwhile, now at version " + current, null, false, false);
        this.current = current;
    }

    public long current() {
        return current;
    }
}
