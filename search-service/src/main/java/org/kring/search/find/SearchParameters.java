package org.kring.search.find;

import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.platform.web.Problems;
import org.kring.search.document.DocumentType;

/**
 * What is asked. Several values of one parameter widen, different parameters narrow.
 *
 * @param q words; without any, everything, newest first
 * @param from an instant or a date, inclusive
 * @param to an instant, exclusive, or a date, inclusive
 */
public record SearchParameters(
        @Nullable @Size(max = 200) String q,
        @Nullable @Size(max = 5) List<DocumentType> type,
        @Nullable @Size(max = 50) List<UUID> community,
        @Nullable @Size(max = 50) List<@Size(max = 200) String> tag,
        @Nullable @Size(max = 50) List<UUID> author,
        @Nullable String from,
        @Nullable String to) {

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    boolean hasWords() {
        return q != null && !q.isBlank();
    }

    String words() {
        return q == null ? "" : q.strip();
    }

    @Nullable
    Instant since() {
        return instant("from", from, 0);
    }

    @Nullable
    Instant until() {
        return instant("to", to, 1);
    }

    private static @Nullable Instant instant(String field, @Nullable String text, int daysLater) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            Instant instant = text.indexOf('T') < 0
                    ? LocalDate.parse(text)
                            .plusDays(daysLater)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                    : Instant.parse(text);
            if (instant.isAfter(EARLIEST) && instant.isBefore(LATEST)) {
                return instant;
            }
        } catch (DateTimeException notATime) {
            // said below, like a time that no calendar needs
        }
        throw Problems.invalidField(field, "must be a date like 2026-03-01 or an instant like 2026-03-01T12:00:00Z");
    }
}
