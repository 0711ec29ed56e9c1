package org.kring.importer.stackexchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a question or an answer came to its final wording. */
record Revisions(Wording first, List<Revision> edits) {

    /** @param summary hears of edits that are broken or change nothing */
    static Revisions of(Row post, List<HistoryRow> history, Summary summary) {
        Wording first = first(post, history);
        List<Revision> edits = new ArrayList<>();
        Wording before = first;
        for (List<HistoryRow> stroke : strokes(history)) {
            try {
                Revision edit = edit(before, stroke);
                if (edit.wording().equals(before)) {
                    summary.left(What.REVISION, "says the same as the one before it");
                } else {
                    edits.add(edit);
                    before = edit.wording();
                }
            } catch (BrokenRow e) {
                summary.broken(e);
            }
        }
        return new Revisions(first, edits);
    }

    private static Wording first(Row post, List<HistoryRow> history) {
        Wording first = Wording.NOTHING;
        for (HistoryRow row : history) {
            if (row.first() && row.row().text("Text").isPresent()) {
                first = first.after(row);
            }
        }
        return first.body().isEmpty()
                        || (first.title() == null && post.text("Title").isPresent())
                ? first.completedFrom(Wording.atLast(post))
                : first;
    }

    private static Revision edit(Wording before, List<HistoryRow> stroke) {
        Wording after = before;
        for (HistoryRow row : stroke) {
            after = after.after(row);
        }
        Row row = stroke.getFirst().row();
        return new Revision(row.place(), row.created(), row.number("UserId"), after);
    }

    /** In the order in which they were made, which is not always that of the file. */
    private static Collection<List<HistoryRow>> strokes(List<HistoryRow> history) {
        Map<String, List<HistoryRow>> strokes = new LinkedHashMap<>();
        history.stream()
                .filter(row -> !row.first())
                .sorted(Comparator.comparing((HistoryRow row) -> row.row().created())
                        .thenComparing(row -> row.row().id()))
                .forEach(row -> strokes.computeIfAbsent(row.revision(), first -> new ArrayList<>())
                        .add(row));
        return strokes.values();
    }
}
