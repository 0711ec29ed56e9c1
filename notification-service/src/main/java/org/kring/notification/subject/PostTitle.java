package org.kring.notification.subject;

import org.jspecify.annotations.Nullable;

/** What a post is called in one line; short updates have no title and are called by how they begin. */
final class PostTitle {

    private static final int LONGEST = 80;

    private PostTitle() {}

    static String of(@Nullable String title, String body) {
        if (title != null && !title.isBlank()) {
            return title;
        }
        String line = body.strip()
                .lines()
                .findFirst()
                .orElse("")
                .replaceAll("[#*_`>]+", "")
                .strip();
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }
}
