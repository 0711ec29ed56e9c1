package org.kring.board.board;

import static org.kring.board.board.BoardRejection.BOARD_ID_TAKEN;
import static org.kring.board.board.BoardRejection.BOARD_NOT_FOUND;
import static org.kring.board.board.BoardRejection.BOARD_NOT_YOURS;
import static org.kring.board.board.BoardRejection.BOARD_WITHOUT_COLUMNS;
import static org.kring.board.board.BoardRejection.COLUMN_HAS_CARDS;
import static org.kring.board.board.BoardRejection.COLUMN_TWICE;
import static org.kring.board.board.Boards.COMMUNITY;
import static org.kring.board.board.Boards.DOING;
import static org.kring.board.board.Boards.DONE;
import static org.kring.board.board.Boards.HARBOUR;
import static org.kring.board.board.Boards.MAKER;
import static org.kring.board.board.Boards.SOMEBODY;
import static org.kring.board.board.Boards.TO_DO;
import static org.kring.board.board.Boards.TUESDAY;
import static org.kring.board.board.Boards.createHarbour;
import static org.kring.board.board.Boards.harbourCreated;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kring.board.board.BoardCommand.DeleteBoard;
import org.kring.board.board.BoardCommand.EditBoard;
import org.kring.board.board.BoardEvent.BoardCreated;
import org.kring.board.board.BoardEvent.BoardDeleted;
import org.kring.board.board.BoardEvent.BoardEdited;
import org.kring.platform.test.Given;

class BoardTest {

    private final Given<Board, BoardEvent> nothing = Given.nothing(new Board.Absent(), Board::evolve);

    @Test
    void a_team_makes_a_board_with_its_own_columns() {
        nothing.when(board -> board.decide(createHarbour("Harbour", TO_DO, DONE)))
                .then(new BoardCreated(HARBOUR, COMMUNITY, null, "Harbour", List.of(TO_DO, DONE), MAKER, TUESDAY));
    }

    @Test
    void the_same_creation_again_changes_nothing_even_after_an_edit() {
        nothing.and(harbourCreated(), edited("Docks", TO_DO))
                .when(board -> board.decide(createHarbour("Harbour", TO_DO, DOING, DONE)))
                .thenNothing();
    }

    @Test
    void another_board_with_the_same_id_is_refused() {
        nothing.and(harbourCreated())
                .when(board -> board.decide(createHarbour("Airport", TO_DO, DOING, DONE)))
                .refused(BOARD_ID_TAKEN);
    }

    @Test
    void a_board_without_columns_is_refused() {
        nothing.when(board -> board.decide(createHarbour("Harbour"))).refused(BOARD_WITHOUT_COLUMNS);
    }

    @Test
    void two_columns_with_one_id_are_refused() {
        nothing.when(board -> board.decide(createHarbour("Harbour", TO_DO, TO_DO)))
                .refused(COLUMN_TWICE);
    }

    @Test
    void its_maker_renames_it_and_takes_an_empty_column_away() {
        nothing.and(harbourCreated())
                .when(board -> board.decide(edit(MAKER, false, Set.of(DOING.id()), "Docks", TO_DO, DOING)))
                .then(edited("Docks", TO_DO, DOING));
    }

    @Test
    void a_column_with_cards_cannot_be_taken_away() {
        nothing.and(harbourCreated())
                .when(board -> board.decide(edit(MAKER, false, Set.of(DONE.id()), "Harbour", TO_DO, DOING)))
                .refused(COLUMN_HAS_CARDS);
    }

    @Test
    void an_edit_that_changes_nothing_is_no_event() {
        nothing.and(harbourCreated())
                .when(board -> board.decide(edit(MAKER, false, Set.of(), "Harbour", TO_DO, DOING, DONE)))
                .thenNothing();
    }

    @Test
    void a_member_who_did_not_make_it_may_not_edit_or_delete_it() {
        nothing.and(harbourCreated())
                .when(board -> board.decide(edit(SOMEBODY, false, Set.of(), "Mine", TO_DO)))
                .refused(BOARD_NOT_YOURS);
        nothing.and(harbourCreated())
                .when(board -> board.decide(new DeleteBoard(HARBOUR, false, SOMEBODY, TUESDAY)))
                .refused(BOARD_NOT_YOURS);
    }

    @Test
    void a_manager_deletes_it_once() {
        var deletion = new DeleteBoard(HARBOUR, true, SOMEBODY, TUESDAY);
        var deleted = new BoardDeleted(HARBOUR, COMMUNITY, SOMEBODY, TUESDAY);
        nothing.and(harbourCreated()).when(board -> board.decide(deletion)).then(deleted);
        nothing.and(harbourCreated(), deleted)
                .when(board -> board.decide(deletion))
                .thenNothing();
    }

    @Test
    void a_board_that_is_not_there_cannot_be_edited() {
        nothing.when(board -> board.decide(edit(MAKER, false, Set.of(), "Harbour", TO_DO)))
                .refused(BOARD_NOT_FOUND);
    }

    private static EditBoard edit(UUID by, boolean manager, Set<UUID> occupied, String name, Column... columns) {
        return new EditBoard(HARBOUR, null, name, List.of(columns), occupied, manager, by, TUESDAY);
    }

    private static BoardEdited edited(String name, Column... columns) {
        return new BoardEdited(HARBOUR, COMMUNITY, null, name, List.of(columns), MAKER, TUESDAY);
    }
}
