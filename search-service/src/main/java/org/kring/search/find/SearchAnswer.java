package org.kring.search.find;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of what was found.
 *
 * @param total all that the reader may see, over all pages
 * @param next the cursor for {@code ?after=}, null on the last page
 */
public record SearchAnswer(
        List<Found> items,
        Facets facets,
        long total,
        @Nullable String next) {}
