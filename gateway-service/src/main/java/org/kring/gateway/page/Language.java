package org.kring.gateway.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** The two languages of the gateway's own pages. */
enum Language {
    NL,
    EN;

    /** Dutch for who does not say otherwise, English for who reads neither. */
    static Language of(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                        || "nl".equals(request.getLocale().getLanguage())
                ? NL
                : EN;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
