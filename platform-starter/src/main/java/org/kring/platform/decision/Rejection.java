package org.kring.platform.decision;

/** Why a command is refused. One enum per aggregate implements it; its name becomes the problem's type. */
public interface Rejection {

    String name();

    Reason reason();

    /** One English sentence for the person who sent the command: what is wrong and what to do. */
    String message();

    default Refused refused() {
        return new Refused(this);
    }
}
