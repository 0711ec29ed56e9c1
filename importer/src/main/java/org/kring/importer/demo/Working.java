package org.kring.importer.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kring.importer.api.Call;

/** Boards with their cards. */
record Working(Deeds deeds, Instant today) {
    private static final Duration AGE = Duration.ofDays(30);

    void run(Organisation.Boards boards) {
        Map<String, Organisation.Layout> layouts =
                boards.layouts().stream().collect(Collectors.toMap(Organisation.Layout::key, Function.identity()));
        boards.boards().forEach(board -> board(board, columns(layouts, board)));
        deeds.say("%d boards".formatted(boards.boards().size()));
    }

    private static List<Organisation.Column> columns(
            Map<String, Organisation.Layout> layouts, Organisation.Board board) {
        Organisation.Layout layout = layouts.get(board.layout());
        if (layout == null) {
            throw new IllegalStateException("There is no layout " + board.layout() + " for the board " + board.key());
        }
        return layout.columns();
    }

    private void board(Organisation.Board board, List<Organisation.Column> columns) {
        UUID id = DemoIds.board(board.key());
        List<Map<String, Object>> asBodies =
                columns.stream().map(column -> column(board, column)).toList();
        Call create = Call.post(
                "/api/boards",
                new Fields()
                        .with("id", id)
                        .with("name", board.name())
                        .with("communityId", DemoIds.community(board.community()))
                        .with("districtId", DemoIds.district(board.district()))
                        .with("columns", asBodies)
                        .asBody());
        send(create, board.by());
        columns.forEach(column -> cards(board, column));
    }

    private static Map<String, Object> column(Organisation.Board board, Organisation.Column column) {
        return new Fields()
                .with("id", DemoIds.column(board.key(), column.key()))
                .with("name", column.name())
                .with("wipLimit", column.wipLimit())
                .with("stage", column.stage())
                .asBody();
    }

    private void cards(Organisation.Board board, Organisation.Column column) {
        List<Organisation.Card> cards = board.cards().getOrDefault(column.key(), List.of());
        for (int place = 0; place < cards.size(); place++) {
            card(board, column, place, cards.get(place));
        }
    }

    private void card(Organisation.Board board, Organisation.Column column, int place, Organisation.Card card) {
        Integer dueInDays = card.dueInDays();
        List<UUID> assignees = card.assignees().stream().map(deeds::person).toList();
        Call create = Call.post(
                "/api/boards/" + DemoIds.board(board.key()) + "/cards",
                new Fields()
                        .with("id", DemoIds.card(board.key(), column.key(), place))
                        .with("columnId", DemoIds.column(board.key(), column.key()))
                        .with("title", card.title())
                        .with("description", card.description())
                        .with("assignees", assignees)
                        .with("due", dueInDays == null ? null : day(dueInDays).toString())
                        .with("labels", card.labels())
                        .asBody());
        send(create, board.by());
    }

    private LocalDate day(int inDays) {
        return LocalDate.ofInstant(today, ZoneOffset.UTC).plusDays(inDays);
    }

    private void send(Call call, String handle) {
        deeds.send(call.by(deeds.person(handle)).at(today.minus(AGE)));
    }
}
