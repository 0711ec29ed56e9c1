package org.kring.board.board;

import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kring.board.board.BoardCommand.EditBoard;
import org.kring.board.board.NewBoard.NewColumn;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.MergePatch;
import org.kring.platform.web.NewId;
import org.kring.platform.web.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Applies a merge patch to a board. Columns come as a whole list; one without id is new, one left out is removed. */
@Component
class BoardPatch {

    private final JsonMapper json;
    private final Validator validator;

    BoardPatch(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    EditBoard command(BoardRow board, MergePatch patch, Set<UUID> occupied, boolean byManager, Caller caller) {
        return new EditBoard(
                board.id(),
                patch.uuid("districtId", board.districtId()),
                patch.requiredText("name", board.name(), 200),
                columns(patch, board.columns()),
                occupied,
                byManager,
                caller.personId(),
                caller.at());
    }

    private List<Column> columns(MergePatch patch, List<Column> current) {
        JsonNode columns = patch.node("columns");
        if (columns == null) {
            return current;
        }
        if (!columns.isArray() || columns.isEmpty() || columns.size() > NewBoard.MOST_COLUMNS) {
            throw Problems.invalidField("columns", "must be a list of 1 to " + NewBoard.MOST_COLUMNS);
        }
        return columns.valueStream().map(this::column).toList();
    }

    private Column column(JsonNode node) {
        try {
            NewColumn column = json.treeToValue(node, NewColumn.class);
            if (column != null && validator.validate(column).isEmpty()) {
                return column.withId(NewId.next());
            }
        } catch (JacksonException notAColumn) {
            // said below, like everything else that is no column
        }
        throw Problems.invalidField("columns", "must hold {id?, name (1-200), wipLimit? (1-10000), stage? (1-40)}");
    }
}
