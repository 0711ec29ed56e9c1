package org.kring.importer.stackexchange;

import java.util.Optional;

/** A row of {@code PostHistory.xml} that says something about the wording. */
record HistoryRow(Row row, Part part, boolean first) {

    enum Part {
        TITLE,
        BODY,
        TAGS
    }

    /** 1 to 3 are the first title, body and tags, 4 to 6 edits of them, 7 to 9 rollbacks; everything else is no wording. */
    static Optional<HistoryRow> of(Row row) {
        long type = row.requiredNumber("PostHistoryTypeId");
        if (type < 1 || type > 9) {
            return Optional.empty();
        }
        Part part = Part.values()[(int) (type - 1) % 3];
        return Optional.of(new HistoryRow(row, part, type <= 3));
    }

    String text() {
        return part == Part.TAGS ? row.text("Text").orElse("") : row.requiredText("Text");
    }

    /** What was changed at one stroke has one of these. */
    String revision() {
        return row.text("RevisionGUID").orElseGet(() -> "row " + row.id());
    }
}
