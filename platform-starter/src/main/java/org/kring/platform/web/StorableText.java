package org.kring.platform.web;

/** Text that PostgreSQL and UTF-8 can hold: without NUL and without half a surrogate pair. */
final class StorableText {

    static final String WHY_NOT = "holds a character that cannot be stored";

    private StorableText() {}

    static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\0' || Character.isLowSurrogate(c)) {
                return false;
            }
            if (Character.isHighSurrogate(c)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }
}
