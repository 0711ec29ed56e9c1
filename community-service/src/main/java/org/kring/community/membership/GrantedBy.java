package org.kring.community.membership;

/** How somebody came by the role they have now. */
public enum GrantedBy {
    FOUNDING,
    JOINING,
    APPROVAL,
    INVITATION,
    CHANGE_OF_ROLE
}
