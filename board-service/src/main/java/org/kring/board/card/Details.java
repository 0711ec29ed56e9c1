package org.kring.board.card;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a card says; {@code description} is CommonMark. */
public record Details(
        String title,
        @Nullable String description,
        @Nullable LocalDate due,
        List<String> labels) {

    public Details {
        labels = labels.stream().distinct().toList();
    }
}
