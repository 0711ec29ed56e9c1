package org.kring.board.published;

import java.util.Optional;
import org.kring.board.board.BoardEvent;
import org.kring.board.card.CardEvent;
import org.kring.events.KringEvent;
import org.kring.events.Topics;
import org.kring.platform.command.StoredEvent;
import org.kring.platform.relay.PublishedLanguage;
import org.springframework.stereotype.Component;

/** Speaks for boards and cards on their topic. */
@Component
class BoardLanguage implements PublishedLanguage {

    @Override
    public String topic() {
        return Topics.BOARD;
    }

    @Override
    public Optional<KringEvent> translate(StoredEvent stored) {
        return switch (stored) {
            case BoardEvent board -> Optional.of(BoardTranslation.of(board));
            case CardEvent card -> CardTranslation.of(card);
            default -> Optional.empty();
        };
    }
}
