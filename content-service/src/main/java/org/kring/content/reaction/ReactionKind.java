package org.kring.content.reaction;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The reactions there are. In paths and answers they are written in lower case: {@code like}. */
public enum ReactionKind {
    LIKE,
    THANKS,
    INSIGHTFUL,
    CELEBRATE;

    static Optional<ReactionKind> named(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
