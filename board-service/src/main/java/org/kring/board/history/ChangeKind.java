package org.kring.board.history;

/** What somebody did; a card that only made room for a neighbour did not change. */
enum ChangeKind {
    BOARD_CREATED,
    BOARD_EDITED,
    BOARD_DELETED,
    CARD_CREATED,
    CARD_EDITED,
    CARD_MOVED,
    CARD_ASSIGNED,
    CARD_UNASSIGNED,
    CARD_ARCHIVED,
    CARD_RESTORED;

    boolean isOfCard() {
        return compareTo(CARD_CREATED) >= 0;
    }

    boolean leavesColumn() {
        return this == CARD_MOVED || this == CARD_ARCHIVED;
    }

    boolean entersColumn() {
        return this == CARD_CREATED || this == CARD_MOVED || this == CARD_RESTORED;
    }
}
