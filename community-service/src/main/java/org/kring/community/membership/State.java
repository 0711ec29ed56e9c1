package org.kring.community.membership;

/** What the read model says of somebody; who is nothing to the community has no row. */
enum State {
    ACTIVE,
    REQUESTED,
    INVITED
}
