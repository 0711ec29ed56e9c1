package org.kring.board.card;

import org.kring.platform.decision.Reason;
import org.kring.platform.decision.Rejection;

/** Why a card refuses a command. */
enum CardRejection implements Rejection {
    CARD_NOT_FOUND(Reason.NOT_FOUND, "There is no such card."),
    CARD_ARCHIVED(Reason.CONFLICT, "This card is archived. Restore it first."),
    CARD_ID_TAKEN(Reason.CONFLICT, "There is a card with this id and other content. Send another id."),
    COLUMN_NOT_ON_BOARD(Reason.INVALID, "The board has no such column."),
    TOO_MANY_ASSIGNEES(Reason.INVALID, "At most 50 people work on one card."),
    ASSIGNEE_CANNOT_READ_BOARD(Reason.INVALID, "Only people who may read the board can be given a card of it.");

    private final Reason reason;
    private final String message;

    CardRejection(Reason reason, String message) {
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
