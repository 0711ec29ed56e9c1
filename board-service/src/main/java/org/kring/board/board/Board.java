package org.kring.board.board;

import static org.kring.board.board.BoardRejection.BOARD_ID_TAKEN;
import static org.kring.board.board.BoardRejection.BOARD_NOT_FOUND;
import static org.kring.board.board.BoardRejection.BOARD_NOT_YOURS;
import static org.kring.board.board.BoardRejection.BOARD_WITHOUT_COLUMNS;
import static org.kring.board.board.BoardRejection.COLUMN_HAS_CARDS;
import static org.kring.board.board.BoardRejection.COLUMN_TWICE;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kring.board.board.BoardCommand.CreateBoard;
import org.kring.board.board.BoardCommand.DeleteBoard;
import org.kring.board.board.BoardCommand.EditBoard;
import org.kring.board.board.BoardEvent.BoardCreated;
import org.kring.board.board.BoardEvent.BoardDeleted;
import org.kring.board.board.BoardEvent.BoardEdited;

/** A board and its columns; its cards are streams of their own. */
public sealed interface Board {

    record Absent() implements Board {}

    /** {@code created} tells a repeated creation from one that only took the same id. */
    record Live(BoardCreated created, @Nullable UUID districtId, String name, List<Column> columns) implements Board {

        private boolean equalTo(EditBoard edit) {
            return name.equals(edit.name())
                    && columns.equals(edit.columns())
                    && Objects.equals(districtId, edit.districtId());
        }

        private boolean belongsTo(UUID person) {
            return created.by().equals(person);
        }

        private boolean loses(Set<UUID> occupied, List<Column> after) {
            return columns.stream()
                    .anyMatch(c -> occupied.contains(c.id()) && !idsOf(after).contains(c.id()));
        }
    }

    record Deleted(BoardCreated created) implements Board {}

    default List<BoardEvent> decide(BoardCommand command) {
        return switch (command) {
            case CreateBoard create -> create(create);
            case EditBoard edit -> edit(edit);
            case DeleteBoard delete -> delete(delete);
        };
    }

    default Board evolve(BoardEvent event) {
        return switch (event) {
            case BoardCreated e -> new Live(e, e.districtId(), e.name(), e.columns());
            case BoardEdited e ->
                this instanceof Live live ? new Live(live.created(), e.districtId(), e.name(), e.columns()) : this;
            case BoardDeleted _ -> this instanceof Live live ? new Deleted(live.created()) : this;
        };
    }

    private List<BoardEvent> create(CreateBoard c) {
        var created =
                new BoardCreated(c.boardId(), c.communityId(), c.districtId(), c.name(), c.columns(), c.by(), c.at());
        return switch (this) {
            case Absent _ -> {
                requireSound(c.columns());
                yield List.of(created);
            }
            case Live live -> answerRepetition(live.created(), created);
            case Deleted deleted -> answerRepetition(deleted.created(), created);
        };
    }

    private static List<BoardEvent> answerRepetition(BoardCreated first, BoardCreated again) {
        var sameMoment = new BoardCreated(
                again.boardId(),
                again.communityId(),
                again.districtId(),
                again.name(),
                again.columns(),
                again.by(),
                first.at());
        if (first.equals(sameMoment)) {
            return List.of();
        }
        throw BOARD_ID_TAKEN.refused();
    }

    private List<BoardEvent> edit(EditBoard edit) {
        if (!(this instanceof Live live)) {
            throw BOARD_NOT_FOUND.refused();
        }
        requireOwner(live, edit.by(), edit.byManager());
        requireSound(edit.columns());
        if (live.loses(edit.occupied(), edit.columns())) {
            throw COLUMN_HAS_CARDS.refused();
        }
        return live.equalTo(edit)
                ? List.of()
                : List.of(new BoardEdited(
                        edit.boardId(),
                        live.created().communityId(),
                        edit.districtId(),
                        edit.name(),
                        edit.columns(),
                        edit.by(),
                        edit.at()));
    }

    private List<BoardEvent> delete(DeleteBoard delete) {
        return switch (this) {
            case Absent _ -> throw BOARD_NOT_FOUND.refused();
            case Deleted _ -> List.of();
            case Live live -> {
                requireOwner(live, delete.by(), delete.byManager());
                yield List.of(
                        new BoardDeleted(delete.boardId(), live.created().communityId(), delete.by(), delete.at()));
            }
        };
    }

    private static void requireOwner(Live live, UUID by, boolean manager) {
        if (!manager && !live.belongsTo(by)) {
            throw BOARD_NOT_YOURS.refused();
        }
    }

    private static void requireSound(List<Column> columns) {
        if (columns.isEmpty()) {
            throw BOARD_WITHOUT_COLUMNS.refused();
        }
        if (idsOf(columns).size() < columns.size()) {
            throw COLUMN_TWICE.refused();
        }
    }

    private static Set<UUID> idsOf(List<Column> columns) {
        return columns.stream().map(Column::id).collect(Collectors.toSet());
    }
}
