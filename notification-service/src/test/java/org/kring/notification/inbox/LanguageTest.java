package org.kring.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.notification.inbox.Language.DUTCH;
import static org.kring.notification.inbox.Language.ENGLISH;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl-NL,nl;q=0.9,en;q=0.8 | DUTCH",
                "en-GB                   | ENGLISH",
                "fr,en;q=0.5             | ENGLISH",
                "fr                      | DUTCH",
                "*                       | DUTCH",
                "no language at all!     | DUTCH"
            })
    void the_browser_chooses_among_the_languages_that_kring_speaks(String header, Language language) {
        assertThat(Language.accepted(header)).isEqualTo(language);
    }

    @Test
    void who_asks_for_nothing_gets_dutch() {
        assertThat(Language.accepted(null)).isEqualTo(DUTCH);
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_has_words_in_both_languages(NotificationKind kind) {
        assertThat(NotificationTexts.text(kind, "Noor d'Hont", "It's {0}", DUTCH))
                .contains("Noor d'Hont", "It's {0}");
        assertThat(NotificationTexts.text(kind, "Noor d'Hont", "It's {0}", ENGLISH))
                .contains("Noor d'Hont", "It's {0}");
    }

    @Test
    void somebody_who_was_erased_has_no_name_any_more() {
        assertThat(NotificationTexts.text(NotificationKind.MENTION, null, "Fietsen", DUTCH))
                .isEqualTo("Iemand noemde je in “Fietsen”");
    }
}
