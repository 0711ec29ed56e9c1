package org.kring.board.board;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kring.board.board.BoardCommand.CreateBoard;
import org.kring.platform.passport.Caller;

/** The body that makes a board. */
record NewBoard(
        @Nullable UUID id,
        @NotBlank @Size(max = 200) String name,
        @NotNull UUID communityId,
        @Nullable UUID districtId,
        @NotEmpty @Size(max = MOST_COLUMNS) List<@NotNull @Valid NewColumn> columns) {

    static final int MOST_COLUMNS = 50;

    record NewColumn(
            @Nullable UUID id,
            @NotBlank @Size(max = 200) String name,
            @Nullable @Min(1) @Max(10_000) Integer wipLimit,
            @Nullable @Size(min = 1, max = 40) String stage) {

        Column withId(UUID otherwise) {
            return new Column(id == null ? otherwise : id, name, wipLimit, stage);
        }
    }

    /** Columns without an id get one from the board's, so that the same creation sent twice is the same. */
    CreateBoard command(UUID boardId, Caller caller) {
        IntFunction<UUID> columnId =
                place -> UUID.nameUUIDFromBytes((boardId + "/column/" + place).getBytes(StandardCharsets.UTF_8));
        List<Column> all = IntStream.range(0, columns.size())
                .mapToObj(place -> columns.get(place).withId(columnId.apply(place)))
                .toList();
        return new CreateBoard(boardId, communityId, districtId, name, all, caller.personId(), caller.at());
    }
}
