package org.kring.board.card;

import static org.kring.board.board.Boards.COMMUNITY;
import static org.kring.board.board.Boards.DOING;
import static org.kring.board.board.Boards.HARBOUR;
import static org.kring.board.board.Boards.MAKER;
import static org.kring.board.board.Boards.MONDAY;
import static org.kring.board.board.Boards.TO_DO;
import static org.kring.board.board.Boards.TUESDAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kring.board.card.CardCommand.CreateCard;
import org.kring.board.card.CardEvent.CardCreated;

/** The card that asks for a new crane rope. */
final class Cards {

    static final UUID ROPE = UUID.fromString("019a0000-0000-7000-8000-0000000000f1");
    static final Rank FIRST = new Rank("V");
    static final Rank SECOND = new Rank("k");
    static final Slot IN_DOING = new Slot(DOING.id(), SECOND, 2, 3);
    static final Slot IN_FULL_DOING = new Slot(DOING.id(), SECOND, 3, 3);
    static final Slot IN_TO_DO = new Slot(TO_DO.id(), FIRST, 0, 2_000);
    static final Details BUY_ROPE =
            new Details("Buy a rope", "For crane **2**.", LocalDate.parse("2026-03-20"), List.of("crane", "money"));

    private Cards() {}

    static CardCreated ropeCreated(UUID... assignees) {
        return new CardCreated(
                ROPE, HARBOUR, COMMUNITY, TO_DO.id(), FIRST, BUY_ROPE, List.of(assignees), MAKER, MONDAY);
    }

    static CreateCard createRope(Slot slot, Details details) {
        return new CreateCard(ROPE, HARBOUR, COMMUNITY, slot, details, List.of(), MAKER, TUESDAY);
    }
}
