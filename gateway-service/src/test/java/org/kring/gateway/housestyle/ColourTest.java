package org.kring.gateway.housestyle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21.00",
        "#ffffff, #ffffff, 1.00",
        "#767676, #ffffff, 4.54",
        "#777777, #ffffff, 4.48",
        "#ff0000, #ffffff, 4.00",
        "#0000ff, #ffffff, 8.59",
        "#00ff00, #000000, 15.30",
    })
    void contrast_is_what_others_who_follow_wcag_measure(String one, String other, double contrast) {
        assertThat(Colour.of(one).contrastWith(Colour.of(other))).isCloseTo(contrast, within(0.005));
        assertThat(Colour.of(other).contrastWith(Colour.of(one))).isCloseTo(contrast, within(0.005));
    }

    @Test
    void a_colour_is_written_as_it_is_read() {
        assertThat(Colour.of("#0A4b9F")).hasToString("#0a4b9f");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "teal", "#fff", "146c69", "#146c6", "#146c699", "#14 c69", "rgb(1,2,3)"})
    void anything_else_is_no_colour(String text) {
        assertThat(Colour.parse(text)).isEmpty();
    }
}
