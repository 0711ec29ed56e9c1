package org.kring.importer.stackexchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Tags as dumps write them: {@code <a><b>} in older ones, {@code |a|b|} in newer ones. */
final class TagList {
    private TagList() {}

    static List<String> of(String written) {
        return Arrays.stream(written.split("[<>|]+"))
                .filter(tag -> !tag.isBlank())
                .map(tag -> tag.strip().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }
}
