package org.kring.board.board;

import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The columns of a board as they stand in its row. */
@Component
public class ColumnsJson {

    private static final TypeReference<List<Column>> COLUMNS = new TypeReference<>() {};

    private final JsonMapper json;

    ColumnsJson(JsonMapper json) {
        this.json = json;
    }

    public List<Column> read(String columns) {
        return json.readValue(columns, COLUMNS);
    }

    String write(List<Column> columns) {
        return json.writeValueAsString(columns);
    }
}
