package org.kring.board.published;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kring.board.card.CardEvent;
import org.kring.board.card.CardEvent.CardArchived;
import org.kring.board.card.CardEvent.CardAssigned;
import org.kring.board.card.CardEvent.CardCreated;
import org.kring.board.card.CardEvent.CardEdited;
import org.kring.board.card.CardEvent.CardMoved;
import org.kring.board.card.CardEvent.CardRestored;
import org.kring.board.card.CardEvent.CardSteppedAside;
import org.kring.board.card.CardEvent.CardUnassigned;
import org.kring.board.card.Details;
import org.kring.events.BoardEvent;
import org.kring.events.KringEvent;

/**
 * Stored events of cards in the published language. It knows no restoring: a restored card is told as created again,
 * whole, because the others forgot it when it was archived.
 */
final class CardTranslation {

    private CardTranslation() {}

    static Optional<KringEvent> of(CardEvent stored) {
        return switch (stored) {
            case CardCreated e -> Optional.of(created(e, e.columnId(), e.details(), e.assignees()));
            case CardRestored e -> Optional.of(created(e, e.columnId(), e.details(), e.assignees()));
            case CardEdited e -> Optional.of(edited(e));
            case CardMoved e ->
                Optional.of(new BoardEvent.CardMoved(
                        e.cardId(), e.boardId(), e.communityId(), e.columnId(), e.by(), e.at()));
            case CardAssigned e ->
                Optional.of(new BoardEvent.CardAssigned(
                        e.cardId(), e.boardId(), e.communityId(), e.personId(), e.title(), e.by(), e.at()));
            case CardUnassigned e ->
                Optional.of(new BoardEvent.CardUnassigned(
                        e.cardId(), e.boardId(), e.communityId(), e.personId(), e.by(), e.at()));
            case CardArchived e ->
                Optional.of(new BoardEvent.CardArchived(e.cardId(), e.boardId(), e.communityId(), e.by(), e.at()));
            case CardSteppedAside _ -> Optional.empty();
        };
    }

    private static KringEvent created(CardEvent e, UUID columnId, Details details, List<UUID> assignees) {
        return new BoardEvent.CardCreated(
                e.cardId(),
                e.boardId(),
                e.communityId(),
                columnId,
                details.title(),
                details.description(),
                assignees,
                details.due(),
                details.labels(),
                e.by(),
                e.at());
    }

    private static KringEvent edited(CardEdited e) {
        Details details = e.details();
        return new BoardEvent.CardEdited(
                e.cardId(),
                e.boardId(),
                e.communityId(),
                details.title(),
                details.description(),
                details.due(),
                details.labels(),
                e.by(),
                e.at());
    }
}
