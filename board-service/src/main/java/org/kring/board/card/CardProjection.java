package org.kring.board.card;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.kring.board.card.CardEvent.CardArchived;
import org.kring.board.card.CardEvent.CardAssigned;
import org.kring.board.card.CardEvent.CardCreated;
import org.kring.board.card.CardEvent.CardEdited;
import org.kring.board.card.CardEvent.CardMoved;
import org.kring.board.card.CardEvent.CardRestored;
import org.kring.board.card.CardEvent.CardSteppedAside;
import org.kring.board.card.CardEvent.CardUnassigned;
import org.springframework.stereotype.Component;

/** Keeps the rows of cards, in the command's transaction. */
@Component
@ProcessingGroup("card")
class CardProjection {

    private final CardChangeTable changes;

    CardProjection(CardChangeTable changes) {
        this.changes = changes;
    }

    @EventHandler
    void on(CardEvent event, @SequenceNumber long version) {
        switch (event) {
            case CardCreated e -> changes.insert(e, version);
            case CardEdited e -> changes.says(e.details(), e, version);
            case CardMoved e -> changes.stands(e.columnId(), e.rank(), e, version);
            case CardSteppedAside e -> changes.ranks(e.rank(), e, version);
            case CardAssigned e -> changes.assigns(e.personId(), e, version);
            case CardUnassigned e -> changes.unassigns(e.personId(), e, version);
            case CardArchived e -> changes.archives(e, version);
            case CardRestored e -> changes.restores(e.columnId(), e.rank(), e, version);
        }
    }
}
