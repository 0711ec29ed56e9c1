package org.kring.notification.happening;

import static org.kring.notification.happening.Happening.toBoard;
import static org.kring.notification.happening.Happening.toCard;

import org.kring.events.BoardEvent;

/** What happens to boards and cards. Every event is named, so that a new one is thought about. */
final class BoardHappenings {

    private BoardHappenings() {}

    static Happening of(BoardEvent event) {
        return switch (event) {
            case BoardEvent.BoardCreated e -> toBoard(e, e.by());
            case BoardEvent.BoardEdited e -> toBoard(e, e.by());
            case BoardEvent.BoardDeleted e -> toBoard(e, e.by());
            case BoardEvent.CardCreated e -> toCard(e, e.cardId(), null, e.by());
            case BoardEvent.CardEdited e -> toCard(e, e.cardId(), null, e.by());
            case BoardEvent.CardMoved e -> toCard(e, e.cardId(), null, e.by());
            case BoardEvent.CardAssigned e -> toCard(e, e.cardId(), e.personId(), e.by());
            case BoardEvent.CardUnassigned e -> toCard(e, e.cardId(), e.personId(), e.by());
            case BoardEvent.CardArchived e -> toCard(e, e.cardId(), null, e.by());
        };
    }
}
