package org.kring.platform.command;

import org.kring.platform.decision.Reason;
import org.kring.platform.decision.Rejection;

/** All streams of a service share one space of ids. */
enum IdRejection implements Rejection {
    ID_TAKEN;

    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String message() {
        return "This id belongs to something else. Choose another one.";
    }
}
