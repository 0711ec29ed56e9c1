package org.kring.board.published;

import java.util.List;
import org.kring.board.board.BoardEvent.BoardCreated;
import org.kring.board.board.BoardEvent.BoardDeleted;
import org.kring.board.board.BoardEvent.BoardEdited;
import org.kring.board.board.Column;
import org.kring.events.BoardEvent;
import org.kring.events.KringEvent;

/** Stored events of boards in the published language. */
final class BoardTranslation {

    private BoardTranslation() {}

    static KringEvent of(org.kring.board.board.BoardEvent stored) {
        return switch (stored) {
            case BoardCreated e ->
                new BoardEvent.BoardCreated(
                        e.boardId(), e.communityId(), e.districtId(), e.name(), columns(e.columns()), e.by(), e.at());
            case BoardEdited e ->
                new BoardEvent.BoardEdited(
                        e.boardId(), e.communityId(), e.districtId(), e.name(), columns(e.columns()), e.by(), e.at());
            case BoardDeleted e -> new BoardEvent.BoardDeleted(e.boardId(), e.communityId(), e.by(), e.at());
        };
    }

    private static List<BoardEvent.Column> columns(List<Column> columns) {
        return columns.stream()
                .map(column -> new BoardEvent.Column(column.id(), column.name(), column.wipLimit(), column.stage()))
                .toList();
    }
}
