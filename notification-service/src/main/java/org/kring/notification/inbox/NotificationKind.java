package org.kring.notification.inbox;

/** Why somebody is told, the strongest reason first: where one thing gives several, only that one is kept. */
public enum NotificationKind {
    MENTION,
    REPLY,
    COMMENT,
    ANSWER_ACCEPTED,
    ASSIGNED,
    MEMBERSHIP_REQUESTED,
    MEMBERSHIP_APPROVED,
    INVITED;

    /** Whether it also reaches those who muted the post it is about. */
    public boolean breaksThroughMute() {
        return this != REPLY && this != COMMENT;
    }
}
