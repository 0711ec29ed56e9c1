package org.kring.search.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void marks_disappear_and_words_stay() {
        assertThat(
                        PlainText.of(
                                "# Kop\n\nEen **vet** woord, een [verwijzing](https://kring.example) en `code`.\n\n- een\n- twee"))
                .contains("Kop", "Een vet woord", "verwijzing", "code", "een", "twee")
                .doesNotContain("**", "# ", "](");
    }

    @Test
    void script_is_only_text() {
        assertThat(PlainText.of("<script>alert(1)</script>")).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void nesting_without_end_is_survived() {
        assertThat(PlainText.of(">".repeat(100_000) + " diep")).contains("diep");
        assertThat(PlainText.of("*a _b ".repeat(15_000) + "c_ d*".repeat(10_000)))
                .contains("a");
    }
}
