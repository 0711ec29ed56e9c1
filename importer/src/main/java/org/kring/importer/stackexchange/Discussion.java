package org.kring.importer.stackexchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A question with everything under it: what is taken in its own order, beside other discussions. */
final class Discussion {
    private final List<Row> rows;
    private final Map<Long, List<HistoryRow>> history = new HashMap<>();
    private final List<Row> answers = new ArrayList<>();
    private final List<Row> comments = new ArrayList<>();
    private final List<Row> votes = new ArrayList<>();
    private Optional<Row> question = Optional.empty();

    Discussion(List<Row> rows) {
        this.rows = List.copyOf(rows);
        this.rows.forEach(this::sort);
    }

    private void sort(Row row) {
        switch (row.place().file()) {
            case "Posts.xml" -> sortPost(row);
            case "PostHistory.xml" ->
                HistoryRow.of(row).ifPresent(change -> historyOf(row).add(change));
            case "Comments.xml" -> comments.add(row);
            case "Votes.xml" -> votes.add(row);
            default -> throw new IllegalArgumentException(row.place().file());
        }
    }

    private void sortPost(Row row) {
        if (row.requiredNumber("PostTypeId") == PostType.QUESTION) {
            question = Optional.of(row);
        } else {
            answers.add(row);
        }
    }

    private List<HistoryRow> historyOf(Row row) {
        return history.computeIfAbsent(row.requiredNumber("PostId"), first -> new ArrayList<>());
    }

    List<Row> rows() {
        return rows;
    }

    Optional<Row> question() {
        return question;
    }

    List<Row> answers() {
        return answers;
    }

    List<Row> comments() {
        return comments;
    }

    List<Row> votes() {
        return votes;
    }

    List<HistoryRow> history(long postId) {
        return history.getOrDefault(postId, List.of());
    }
}
