package org.kring.board.card;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.platform.web.Problems;

/** The body that makes a card. */
record NewCard(
        @Nullable UUID id,
        @NotNull UUID columnId,
        @NotBlank @Size(max = MOST_TITLE) String title,
        @Nullable @Size(max = MOST_DESCRIPTION) String description,
        @Nullable @Size(max = Card.MOST_ASSIGNEES) List<@NotNull UUID> assignees,
        @Nullable LocalDate due,
        @Nullable @Size(max = MOST_LABELS) List<@NotBlank @Size(max = MOST_LABEL) String> labels) {

    static final int MOST_TITLE = 200;
    static final int MOST_DESCRIPTION = 100_000;
    static final int MOST_LABELS = 20;
    static final int MOST_LABEL = 40;

    private static final int LAST_YEAR = 9999;

    Details details() {
        return new Details(title, description, possible(due), labels == null ? List.of() : labels);
    }

    List<UUID> people() {
        return assignees == null ? List.of() : assignees.stream().distinct().toList();
    }

    /** A date that PostgreSQL can hold and a person can mean. */
    static @Nullable LocalDate possible(@Nullable LocalDate due) {
        if (due != null && (due.getYear() < 1 || due.getYear() > LAST_YEAR)) {
            throw Problems.invalidField("due", "must lie in the years 1 to 9999");
        }
        return due;
    }
}
