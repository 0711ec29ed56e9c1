package org.kring.community.membership;

import org.kring.platform.decision.Reason;
import org.kring.platform.decision.Rejection;

enum MembershipRejection implements Rejection {
    COMMUNITY_NOT_FOUND(Reason.NOT_FOUND, "There is no such community, or it is not for you to see."),
    PERSON_NOT_FOUND(Reason.NOT_FOUND, "There is nobody with this personId or handle."),
    PERSON_OR_HANDLE_NEEDED(Reason.INVALID, "Say whom to invite: either personId or handle."),
    NOT_A_MEMBER(Reason.NOT_FOUND, "This person is not a member. Invite them first."),
    REQUEST_NOT_FOUND(Reason.NOT_FOUND, "This person has not asked to join, or the request was answered already."),
    ALREADY_MEMBER(Reason.CONFLICT, "This person is a member already. Change their role instead."),
    GUESTS_STAY_GUESTS(Reason.INVALID, "A guest of Kring can only be a GUEST of a community."),
    LAST_MANAGER(Reason.CONFLICT, "A community keeps at least one manager. Make somebody else manager first.");

    private final Reason reason;
    private final String message;

    MembershipRejection(Reason reason, String message) {
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
