package org.kring.importer.stackexchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandlesTest {

    @ParameterizedTest
    @CsvSource({
        "Inge Bakker, inge-bakker",
        "Luís Henrique, luis-henrique",
        "K.Dᴀᴠɪs, k.d-s",
        "noɥʇʎԀʎzɐɹƆ, no-z",
        "Ж, user-7",
        "_-_, user-7",
        "Verwijderde gebruiker (een heel lange naam van een site), verwijderde-gebruiker-een-heel-lange-na"
    })
    void a_handle_is_as_near_to_the_name_as_its_shape_allows(String name, String handle) {
        assertThat(Handles.of(name, "7").getFirst()).startsWith(handle);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Inge", "Ж", "...", "-a-", "A very long name with more than thirty-nine letters in it"})
    void every_candidate_is_valid_and_they_differ(String name) {
        assertThat(Handles.of(name, "1234567"))
                .doesNotHaveDuplicates()
                .allMatch(handle -> handle.matches("[a-z0-9][a-z0-9._-]{1,38}") && handle.matches(".*[a-z0-9]"));
    }
}
