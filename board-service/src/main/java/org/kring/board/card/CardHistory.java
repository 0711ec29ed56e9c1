package org.kring.board.card;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kring.platform.eventstore.EventHistory;
import org.springframework.stereotype.Component;

/** The cards of a board as they were at an instant, folded by the same {@code evolve} that decides on them. */
@Component
public class CardHistory {

    private final CardTable cards;
    private final EventHistory history;

    CardHistory(CardTable cards, EventHistory history) {
        this.cards = cards;
        this.history = history;
    }

    /** A card that was on the board then, and its version then. */
    public record Past(LiveCard card, long version) {}

    /** In the order of their ranks, all columns together. */
    public List<Past> onBoard(UUID boardId, Instant at) {
        return history.of(cards.everOn(boardId), at, CardEvent.class).stream()
                .collect(Collectors.groupingBy(CardEvent::cardId))
                .values()
                .stream()
                .mapMulti((List<CardEvent> events, Consumer<Past> live) -> {
                    if (fold(events) instanceof LiveCard card) {
                        live.accept(new Past(card, events.size() - 1L));
                    }
                })
                .sorted(Comparator.comparing(past -> past.card().rank()))
                .toList();
    }

    static Card fold(List<CardEvent> events) {
        Card card = new Card.Absent();
        for (CardEvent event : events) {
            card = card.evolve(event);
        }
        return card;
    }
}
