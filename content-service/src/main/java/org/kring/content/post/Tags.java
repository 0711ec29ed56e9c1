package org.kring.content.post;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tags as authors may write them and as they are kept: in lower case, each once, in their order. */
final class Tags {

    static final int MOST = 10;

    /** One to fifty letters, digits and what words like {@code c++}, {@code .net} or {@code on-topic} need. */
    static final String SHAPE = "[\\p{L}\\p{N}.][\\p{L}\\p{M}\\p{N}.+#_-]{0,49}";

    private Tags() {}

    static List<String> of(@Nullable List<String> written) {
        return written == null
                ? List.of()
                : written.stream()
                        .map(tag -> tag.toLowerCase(Locale.ROOT))
                        .distinct()
                        .toList();
    }
}
