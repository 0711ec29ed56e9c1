package org.kring.platform.decision;

import java.util.Locale;

/** A command was refused. Expected in normal work, so it carries no stack trace. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Rejection rejection;

    Refused(Rejection rejection) {
        super(rejection.message(), null, false, false);
        this.rejection = rejection;
    }

    public Rejection rejection() {
        return rejection;
    }

    /** {@code WIP_LIMIT_REACHED} is {@code wip-limit-reached} in the problem's type. */
    public String slug() {
        return rejection.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
