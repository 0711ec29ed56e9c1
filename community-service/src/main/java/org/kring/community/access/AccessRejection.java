package org.kring.community.access;

import org.kring.platform.decision.Reason;
import org.kring.platform.decision.Rejection;

enum AccessRejection implements Rejection {
    COMMUNITY_NOT_FOUND(Reason.NOT_FOUND, "There is no such community, or it is not for you to see."),
    MEMBERS_ONLY(Reason.FORBIDDEN, "Only members see this. Join the community, or ask to, to see it."),
    MANAGERS_ONLY(Reason.FORBIDDEN, "Only a manager of the community may do this. Ask one of them."),
    COMMUNITY_ARCHIVED(Reason.CONFLICT, "The community is archived: it can be read but no longer changed.");

    private final Reason reason;
    private final String message;

    AccessRejection(Reason reason, String message) {
        this.reason = reason;
        this.message = message;
    }

    @Override
    public Reason reason() {
        return reason;
    }

    @Override
    public String message() {
        return message;
    }
}
