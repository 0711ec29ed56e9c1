package org.kring.community.community;

import org.kring.platform.decision.Reason;
import org.kring.platform.decision.Rejection;

enum CommunityRejection implements Rejection {
    COMMUNITY_NOT_FOUND(Reason.NOT_FOUND, "There is no such community, or it is not for you to see."),
    COMMUNITY_EXISTS(Reason.CONFLICT, "A community with this id exists and is another one. Choose another id."),
    COMMUNITY_ARCHIVED(Reason.CONFLICT, "The community is archived: it can be read but no longer changed."),
    DISTRICT_UNKNOWN(Reason.INVALID, "There is no district with this districtId."),
    ORGANISATION_IS_FOR_ADMINS(
            Reason.FORBIDDEN,
            "Only an admin lets a community speak for the organisation, or no longer: the kind \"organisation\"."),
    GUESTS_CREATE_NOTHING(Reason.FORBIDDEN, "Guests cannot create communities. Ask who invited you to do it.");

    private final Reason reason;
    private final String message;

    CommunityRejection(Reason reason, String message) {
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
