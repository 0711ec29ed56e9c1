package org.kring.platform.access;

import org.kring.platform.decision.Reason;
import org.kring.platform.decision.Rejection;

/** Why a community does not let somebody in. */
enum AccessRejection implements Rejection {
    COMMUNITY_NOT_FOUND(Reason.NOT_FOUND, "There is no such community."),
    MEMBERS_ONLY(
            Reason.FORBIDDEN,
            "Only members may read this. Ask to join with POST /api/communities/{id}/join; a manager decides."),
    WRITING_IS_FOR_MEMBERS(
            Reason.FORBIDDEN, "Only members may write here. Join first with POST /api/communities/{id}/join."),
    MANAGERS_ONLY(Reason.FORBIDDEN, "Only a manager of the community may do this."),
    COMMUNITY_ARCHIVED(Reason.CONFLICT, "The community is archived: it can be read, not changed.");

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
