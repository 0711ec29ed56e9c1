package org.kring.community.access;

/** What somebody may do in a community they belong to. */
public enum Role {
    MANAGER,
    MEMBER,
    GUEST
}
