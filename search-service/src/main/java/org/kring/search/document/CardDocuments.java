package org.kring.search.document;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.events.BoardEvent;

/** Cards as documents: their labels are found like tags. */
final class CardDocuments {

    private CardDocuments() {}

    static Document of(BoardEvent.CardCreated event) {
        return card(event, event.cardId(), event.title(), event.description(), event.labels(), event.by(), true);
    }

    /** Who edits a card is not its author: that stays who created it. */
    static Document of(BoardEvent.CardEdited event) {
        return card(event, event.cardId(), event.title(), event.description(), event.labels(), null, false);
    }

    private static Document card(
            BoardEvent event,
            UUID id,
            String title,
            @Nullable String description,
            List<String> labels,
            @Nullable UUID author,
            boolean originKnown) {
        return new Document(
                DocumentKey.of(DocumentType.CARD, id),
                DocumentType.CARD,
                id,
                event.communityId(),
                DocumentKey.board(event.boardId()),
                null,
                null,
                title,
                description == null ? "" : PlainText.of(description),
                labels,
                List.of(),
                author,
                event.at(),
                originKnown);
    }
}
