package org.kring.community.access;

/** Who may enter a community: everybody, who is let in, or who is invited to something nobody else knows of. */
public enum Access {
    OPEN,
    CLOSED,
    SECRET
}
