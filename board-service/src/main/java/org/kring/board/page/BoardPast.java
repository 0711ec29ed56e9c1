package org.kring.board.page;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kring.board.board.Board;
import org.kring.board.board.BoardEvent;
import org.kring.board.card.CardHistory;
import org.kring.board.page.BoardPage.CardOnBoard;
import org.kring.platform.eventstore.EventHistory;
import org.springframework.stereotype.Component;

/** The whole board as it was at an instant, from the events alone: two queries however many cards it had. */
@Component
class BoardPast {

    private final EventHistory history;
    private final CardHistory cards;

    BoardPast(EventHistory history, CardHistory cards) {
        this.history = history;
        this.cards = cards;
    }

    Optional<BoardSnapshot> find(UUID boardId, Instant at) {
        List<BoardEvent> events = history.of(List.of(boardId.toString()), at, BoardEvent.class);
        Board board = new Board.Absent();
        for (BoardEvent event : events) {
            board = board.evolve(event);
        }
        return board instanceof Board.Live live
                ? Optional.of(snapshot(live, cardsByColumn(boardId, at), events.size() - 1L))
                : Optional.empty();
    }

    private Map<UUID, List<CardOnBoard>> cardsByColumn(UUID boardId, Instant at) {
        return cards.onBoard(boardId, at).stream()
                .collect(Collectors.groupingBy(
                        past -> past.card().columnId(), Collectors.mapping(BoardPast::card, Collectors.toList())));
    }

    private static BoardSnapshot snapshot(Board.Live board, Map<UUID, List<CardOnBoard>> cards, long version) {
        var created = board.created();
        return new BoardSnapshot(
                created.boardId(),
                board.name(),
                created.communityId(),
                board.districtId(),
                board.columns(),
                cards,
                created.by(),
                created.at(),
                version);
    }

    private static CardOnBoard card(CardHistory.Past past) {
        var details = past.card().details();
        return new CardOnBoard(
                past.card().created().cardId(),
                details.title(),
                past.card().assignees(),
                details.due(),
                details.labels(),
                past.version());
    }
}
