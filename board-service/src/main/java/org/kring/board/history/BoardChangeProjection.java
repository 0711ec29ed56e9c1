package org.kring.board.history;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.kring.board.board.BoardEvent;
import org.kring.board.board.BoardEvent.BoardCreated;
import org.kring.board.board.BoardEvent.BoardDeleted;
import org.kring.board.board.BoardEvent.BoardEdited;
import org.kring.board.card.CardEvent;
import org.kring.board.card.CardEvent.CardArchived;
import org.kring.board.card.CardEvent.CardAssigned;
import org.kring.board.card.CardEvent.CardCreated;
import org.kring.board.card.CardEvent.CardEdited;
import org.kring.board.card.CardEvent.CardMoved;
import org.kring.board.card.CardEvent.CardRestored;
import org.kring.board.card.CardEvent.CardSteppedAside;
import org.kring.board.card.CardEvent.CardUnassigned;
import org.springframework.stereotype.Component;

/** Writes down each change, in the command's transaction. */
@Component
@ProcessingGroup("history")
class BoardChangeProjection {

    private final ChangeLogTable log;

    BoardChangeProjection(ChangeLogTable log) {
        this.log = log;
    }

    @EventHandler
    void on(BoardEvent event, @SequenceNumber long version) {
        switch (event) {
            case BoardCreated e -> log.ofBoard(e, version, ChangeKind.BOARD_CREATED);
            case BoardEdited e -> log.ofBoard(e, version, ChangeKind.BOARD_EDITED);
            case BoardDeleted e -> log.ofBoard(e, version, ChangeKind.BOARD_DELETED);
        }
    }

    @EventHandler
    void on(CardEvent event, @SequenceNumber long version) {
        switch (event) {
            case CardCreated e ->
                log.ofCard(e, version, ChangeKind.CARD_CREATED, e.details().title(), e.columnId(), null);
            case CardEdited e ->
                log.ofCard(e, version, ChangeKind.CARD_EDITED, e.details().title(), null, null);
            case CardMoved e -> log.ofCard(e, version, ChangeKind.CARD_MOVED, null, e.columnId(), null);
            case CardAssigned e -> log.ofCard(e, version, ChangeKind.CARD_ASSIGNED, null, null, e.personId());
            case CardUnassigned e -> log.ofCard(e, version, ChangeKind.CARD_UNASSIGNED, null, null, e.personId());
            case CardArchived e -> log.ofCard(e, version, ChangeKind.CARD_ARCHIVED, null, null, null);
            case CardRestored e -> log.ofCard(e, version, ChangeKind.CARD_RESTORED, null, e.columnId(), null);
            case CardSteppedAside _ -> {}
        }
    }
}
