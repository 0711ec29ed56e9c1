package org.kring.platform.database;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a list is narrowed to: the conditions that are asked for, with their parameters, and no others. Of one that may
 * not count, as {@code :x is null or column = :x}, PostgreSQL expects as little as of one that does, and sorts a whole
 * table for a page.
 */
public final class Conditions {

    private final List<String> asked = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** @param condition holds whatever else is asked for */
    public Conditions(String condition) {
        asked.add(condition);
    }

    /** Asked for where the value is given, which the condition knows by that name. */
    public Conditions and(String condition, String name, @Nullable Object value) {
        return and(condition, value == null ? null : Map.of(name, value));
    }

    /** Asked for where parameters are given, by the names that the condition knows them by. */
    public Conditions and(String condition, @Nullable Map<String, ?> values) {
        if (values != null) {
            asked.add(condition);
            parameters.putAll(values);
        }
        return this;
    }

    /** A condition without parameters. */
    public Conditions and(String condition, boolean isAskedFor) {
        return and(condition, isAskedFor ? Map.of() : null);
    }

    /** Behind a {@code where}. */
    public String sql() {
        return String.join(" and ", asked);
    }

    /** By name, those of conditions that are asked for. */
    public Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }
}
