package org.kring.notification.inbox;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages that Kring speaks. */
public enum Language {
    DUTCH(Locale.forLanguageTag("nl")),
    ENGLISH(Locale.ENGLISH);

    private static final List<Locale> SPOKEN = List.of(DUTCH.locale, ENGLISH.locale);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /** What a browser asks for in {@code Accept-Language}; Dutch where it asks for neither, or for nothing. */
    public static Language accepted(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return DUTCH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
            return ENGLISH.locale.equals(best) ? ENGLISH : DUTCH;
        } catch (IllegalArgumentException notALanguageRange) {
            return DUTCH;
        }
    }
}
