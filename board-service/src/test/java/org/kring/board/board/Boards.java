package org.kring.board.board;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.board.board.BoardCommand.CreateBoard;
import org.kring.board.board.BoardEvent.BoardCreated;

/** The board of the harbour team, and its columns. */
public final class Boards {

    public static final UUID HARBOUR = UUID.fromString("019a0000-0000-7000-8000-0000000000b1");
    public static final UUID COMMUNITY = UUID.fromString("019a0000-0000-7000-8000-0000000000c1");
    public static final UUID MAKER = UUID.fromString("019a0000-0000-7000-8000-0000000000a1");
    public static final UUID SOMEBODY = UUID.fromString("019a0000-0000-7000-8000-0000000000a2");
    public static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    public static final Instant TUESDAY = Instant.parse("2026-03-03T08:00:00Z");
    public static final Column TO_DO = column("d1", "To do", null, "TODO");
    public static final Column DOING = column("d2", "Doing", 3, "DOING");
    public static final Column DONE = column("d3", "Done", null, "DONE");

    private Boards() {}

    static BoardCreated harbourCreated() {
        return new BoardCreated(HARBOUR, COMMUNITY, null, "Harbour", List.of(TO_DO, DOING, DONE), MAKER, MONDAY);
    }

    static CreateBoard createHarbour(String name, Column... columns) {
        return new CreateBoard(HARBOUR, COMMUNITY, null, name, List.of(columns), MAKER, TUESDAY);
    }

    private static Column column(String end, String name, @Nullable Integer limit, String stage) {
        return new Column(UUID.fromString("019a0000-0000-7000-8000-0000000000" + end), name, limit, stage);
    }
}
