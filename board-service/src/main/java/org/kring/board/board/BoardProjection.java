package org.kring.board.board;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.kring.board.board.BoardEvent.BoardCreated;
import org.kring.board.board.BoardEvent.BoardDeleted;
import org.kring.board.board.BoardEvent.BoardEdited;
import org.springframework.stereotype.Component;

/** Keeps the rows of boards, in the command's transaction. */
@Component
@ProcessingGroup("board")
class BoardProjection {

    private final BoardTable boards;

    BoardProjection(BoardTable boards) {
        this.boards = boards;
    }

    @EventHandler
    void on(BoardEvent event, @SequenceNumber long version) {
        switch (event) {
            case BoardCreated e -> boards.insert(e, version);
            case BoardEdited e -> boards.update(e, version);
            case BoardDeleted e -> boards.markDeleted(e.boardId(), version);
        }
    }
}
