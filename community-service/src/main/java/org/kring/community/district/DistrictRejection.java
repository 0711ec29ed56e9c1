package org.kring.community.district;

import org.kring.platform.decision.Reason;
import org.kring.platform.decision.Rejection;

enum DistrictRejection implements Rejection {
    ADMINS_ONLY(Reason.FORBIDDEN, "Only an admin may create districts and teams."),
    DISTRICT_NOT_FOUND(Reason.NOT_FOUND, "There is no such district."),
    DISTRICT_EXISTS(Reason.CONFLICT, "A district with this id exists and has another name. Choose another id."),
    TEAM_EXISTS(Reason.CONFLICT, "A team with this id exists and has another name. Choose another id.");

    private final Reason reason;
    private final String message;

    DistrictRejection(Reason reason, String message) {
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
