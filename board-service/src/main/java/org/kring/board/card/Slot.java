package org.kring.board.card;

import java.util.UUID;

/**
 * A place in a column, with what the rule over many cards needs: how many cards the column holds without this one, and
 * how many it may hold.
 */
record Slot(UUID columnId, Rank rank, int held, int limit) {

    boolean isFull() {
        return held >= limit;
    }
}
