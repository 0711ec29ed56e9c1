package org.kring.board.board;

import org.kring.platform.decision.Reason;
import org.kring.platform.decision.Rejection;

/** Why a board refuses a command. */
enum BoardRejection implements Rejection {
    BOARD_NOT_FOUND(Reason.NOT_FOUND, "There is no such board."),
    BOARD_ID_TAKEN(Reason.CONFLICT, "There is a board with this id and other content. Send another id."),
    BOARD_NOT_YOURS(Reason.FORBIDDEN, "Only who made the board or a manager of its community may change it."),
    BOARD_WITHOUT_COLUMNS(Reason.INVALID, "A board has at least one column."),
    COLUMN_TWICE(Reason.INVALID, "Two columns have the same id. Leave the id out for a new column."),
    COLUMN_HAS_CARDS(Reason.CONFLICT, "A column that holds cards cannot be removed. Move or archive its cards first.");

    private final Reason reason;
    private final String message;

    BoardRejection(Reason reason, String message) {
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
