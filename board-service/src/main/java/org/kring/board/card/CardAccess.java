package org.kring.board.card;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kring.board.board.BoardAccess;
import org.kring.platform.eventstore.EventHistory;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.Problems;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** Cards that a caller may see or change, now and as they were. */
@Component
class CardAccess {

    private final CardTable cards;
    private final BoardAccess access;
    private final EventHistory history;

    CardAccess(CardTable cards, BoardAccess access, EventHistory history) {
        this.cards = cards;
        this.access = access;
        this.history = history;
    }

    CardRow readable(UUID cardId, Caller caller) {
        CardRow card = cards.find(cardId).orElseThrow(CardAccess::notFound);
        access.requireRead("card", card.communityId(), caller);
        if (card.archived()) {
            throw notFound();
        }
        return card;
    }

    /** As it was at an instant, judged by today's rights; an archived card and a deleted board have a past too. */
    CardRow readableAsOf(UUID cardId, Instant at, Caller caller) {
        UUID communityId = cards.communityOf(cardId).orElseThrow(CardAccess::notFound);
        access.requireRead("card", communityId, caller);
        List<CardEvent> events = history.of(List.of(cardId.toString()), at, CardEvent.class);
        if (CardHistory.fold(events) instanceof LiveCard live) {
            return CardRow.of(live, events.size() - 1L);
        }
        throw notFound();
    }

    /** Archived ones too: what may be done with those, the card decides. */
    CardRow writable(UUID cardId, Caller caller) {
        CardRow card = cards.find(cardId).orElseThrow(CardAccess::notFound);
        access.requireWrite("card", card.communityId(), caller);
        return card;
    }

    private static ErrorResponseException notFound() {
        return Problems.notFound("card");
    }
}
