package org.kring.community.person;

import org.kring.platform.decision.Reason;
import org.kring.platform.decision.Rejection;

enum PersonRejection implements Rejection {
    PERSON_NOT_FOUND(Reason.NOT_FOUND, "There is no such person, or it is not for you to see them."),
    PERSON_ERASED(Reason.CONFLICT, "This person was erased and cannot come back under the same id."),
    PERSON_EXISTS(Reason.CONFLICT, "A person with this id exists and has another profile. Choose another id."),
    HANDLE_TAKEN(Reason.CONFLICT, "Somebody else has this handle. Choose another one."),
    DISTRICT_UNKNOWN(Reason.INVALID, "There is no district with this districtId."),
    TEAM_UNKNOWN(Reason.INVALID, "There is no team with this teamId in the district of the profile."),
    OWN_PROFILE_ONLY(Reason.FORBIDDEN, "You may change your own profile only."),
    ADMINS_ONLY(Reason.FORBIDDEN, "Only an admin may do this."),
    ONLY_MANAGER(Reason.CONFLICT, "This person is the only manager of a community. Make somebody else manager first.");

    private final Reason reason;
    private final String message;

    PersonRejection(Reason reason, String message) {
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
