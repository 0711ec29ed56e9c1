package org.kring.platform.decision;

/** What sort of no a rejection is; decides the HTTP status. */
public enum Reason {
    /** The command makes no sense whatever the state is: 400. */
    INVALID,
    /** The sender may see it but not do it: 403. */
    FORBIDDEN,
    /** It is not there, or not for the sender's eyes: 404. */
    NOT_FOUND,
    /** It cannot be done in the state that things are in: 409. */
    CONFLICT
}
