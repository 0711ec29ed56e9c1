package org.kring.board.card;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kring.board.card.CardEvent.CardEdited;
import org.kring.board.card.CardEvent.CardMoved;
import org.kring.board.card.CardEvent.CardSteppedAside;
import org.kring.platform.eventstore.EventHistory;
import org.springframework.stereotype.Component;

/** The cards of a board as they were at an instant, folded by the same {@code evolve} that decides on them. */
@Component
public class CardHistory {

    /** A card says and stands as the last of these left it. */
    private static final List<Class<? extends CardEvent>> REPLACING =
            List.of(CardEdited.class, CardMoved.class, CardSteppedAside.class);

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
        return history.lastOf(cards.everOn(boardId), at, CardEvent.class, REPLACING).stream()
                .collect(Collectors.groupingBy(past -> past.event().cardId()))
                .values()
                .stream()
                .mapMulti((List<EventHistory.Past<CardEvent>> events, Consumer<Past> live) -> {
                    if (fold(events.stream().map(EventHistory.Past::event).toList()) instanceof LiveCard card) {
                        live.accept(new Past(card, events.getLast().version()));
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
