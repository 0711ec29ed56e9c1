package org.kring.board.card;

import org.kring.platform.decision.Reason;
import org.kring.platform.decision.Rejection;

/** A column holds as many cards as it may: the refusal that tells its figures. */
record WipLimitReached(int limit, int held) implements Rejection {

    @Override
    public String name() {
        return "WIP_LIMIT_REACHED";
    }

    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String message() {
        return "This column may hold %d cards and holds %d. Finish or move one first.".formatted(limit, held);
    }
}
