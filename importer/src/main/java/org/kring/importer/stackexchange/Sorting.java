package org.kring.importer.stackexchange;

import java.util.OptionalLong;
import java.util.function.Consumer;

/** Puts every row into its discussion, or says why it has none. */
record Sorting(Dump dump, Census census, Buckets buckets, Summary summary) {

    void run() {
        sort(dump.posts(), this::post);
        sort(dump.history(), this::history);
        sort(dump.comments(), this::comment);
        sort(dump.votes(), this::vote);
        sort(dump.tags(), this::tag);
    }

    private void sort(DumpFile file, Consumer<Row> take) {
        if (file.exists()) {
            file.read(take, summary::broken);
        }
    }

    private void post(Row row) {
        long type = row.requiredNumber("PostTypeId");
        if (type != PostType.QUESTION && type != PostType.ANSWER) {
            summary.left(What.PAGE, "Kring has nothing like PostTypeId " + type + " (descriptions of tags and such)");
            return;
        }
        buckets.add(census.questionOf(row.id()).orElseThrow(() -> row.broken("the answer has no ParentId")), row);
    }

    private void history(Row row) {
        OptionalLong question = census.questionOf(row.requiredNumber("PostId"));
        if (question.isEmpty()) {
            summary.left(What.EVENT, "history of pages that are not taken");
        } else if (HistoryRow.of(row).isEmpty()) {
            summary.left(
                    What.EVENT,
                    "Kring has nothing like PostHistoryTypeId " + row.requiredNumber("PostHistoryTypeId")
                            + " (closing, protecting, moving and such)");
        } else {
            row.created();
            buckets.add(question.getAsLong(), row);
        }
    }

    private void comment(Row row) {
        OptionalLong question = census.questionOf(row.requiredNumber("PostId"));
        if (question.isEmpty()) {
            summary.left(What.COMMENT, "on pages that are not taken");
        } else {
            buckets.add(question.getAsLong(), row);
        }
    }

    private void vote(Row row) {
        OptionalLong question = census.questionOf(row.requiredNumber("PostId"));
        VoteType type = VoteType.of(row);
        if (question.isEmpty()) {
            summary.left(What.VOTE, "on pages that are not taken, or that were deleted");
        } else if (type == VoteType.OTHER) {
            summary.left(What.VOTE, "Kring has nothing like VoteTypeId " + row.requiredNumber("VoteTypeId"));
        } else if (type.isTaken() && row.number("UserId").isEmpty()) {
            summary.left(What.VOTE, "anonymous: the dump does not say whose up-vote it is, and nobody is invented");
        } else {
            row.created();
            buckets.add(question.getAsLong(), row);
        }
    }

    /** Tags come with the questions that carry them. */
    private void tag(Row row) {
        if (census.usesTag(TagList.of(row.requiredText("TagName")).getFirst())) {
            summary.taken(What.TAG);
        } else {
            summary.left(What.TAG, "no question carries it");
        }
    }
}
