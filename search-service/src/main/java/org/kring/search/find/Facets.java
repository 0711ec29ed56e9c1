package org.kring.search.find;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many of what is found fall under each value. Each facet disregards the filter on itself, so that it shows what
 * another choice would give.
 */
public record Facets(List<Facet> type, List<Facet> community, List<Facet> tag, List<Facet> author) {

    /** @param name what to show, null where the value itself is to be shown */
    public record Facet(String value, @Nullable String name, long count) {}
}
