package org.kring.board.card;

import static org.kring.board.card.CardRejection.COLUMN_NOT_ON_BOARD;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kring.board.board.BoardRow;
import org.kring.board.board.BoardTable;
import org.kring.board.board.Column;
import org.kring.board.card.CardCommand.StepAside;
import org.kring.board.card.Lane.Place;
import org.kring.platform.command.Commands;
import org.kring.platform.command.IfMatch;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.Problems;
import org.springframework.stereotype.Component;

/**
 * Finds the place of a card among its neighbours, one card at a time per board: whoever comes next sees where the last
 * one went, and how full the column is.
 */
@Component
class Placing {

    static final int END = Integer.MAX_VALUE;

    /** What a column without a limit of its own holds at most, so that a board stays one request. */
    private static final int MOST_CARDS = 2_000;

    private final Commands commands;
    private final BoardTable boards;
    private final CardTable cards;

    Placing(Commands commands, BoardTable boards, CardTable cards) {
        this.commands = commands;
        this.boards = boards;
        this.cards = cards;
    }

    /**
     * @param columnId null for the column that the card is in, or the first one if that is gone
     * @param index counted without the card itself; {@link #END} or too large is the end
     * @return the card's version afterwards
     */
    long place(
            UUID cardId,
            UUID boardId,
            @Nullable UUID columnId,
            int index,
            Function<Slot, CardCommand> command,
            IfMatch ifMatch,
            Caller caller) {
        return commands.underLock(BoardRow.lockOf(boardId), () -> {
            BoardRow board = boards.find(boardId).orElseThrow(() -> Problems.notFound("board"));
            @Nullable CardRow card = cards.find(cardId).orElse(null);
            Column column = column(board, columnId, card);
            Lane lane = cards.laneWithout(cardId, boardId, column.id());
            Place place = place(lane, index, column, card);
            Slot slot = new Slot(column.id(), place.rank(), lane.stands().size(), limitOf(column));
            long version = commands.send(command.apply(slot), ifMatch);
            place.stepAside()
                    .forEach((neighbour, rank) ->
                            commands.send(new StepAside(neighbour, rank, caller.personId(), caller.at())));
            return version;
        });
    }

    private static Place place(Lane lane, int index, Column column, @Nullable CardRow card) {
        return card != null && !card.archived() && card.columnId().equals(column.id())
                ? lane.at(index, card.rank())
                : lane.at(index);
    }

    private static Column column(BoardRow board, @Nullable UUID columnId, @Nullable CardRow card) {
        if (columnId != null) {
            return board.column(columnId).orElseThrow(COLUMN_NOT_ON_BOARD::refused);
        }
        return card == null
                ? board.columns().getFirst()
                : board.column(card.columnId()).orElse(board.columns().getFirst());
    }

    private static int limitOf(Column column) {
        return column.wipLimit() == null ? MOST_CARDS : column.wipLimit();
    }
}
