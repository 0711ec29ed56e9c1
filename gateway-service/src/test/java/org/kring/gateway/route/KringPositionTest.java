package org.kring.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KringPositionTest {

    @Test
    void what_a_service_names_is_read_and_written_alike() {
        String text = "community/0198a000-0000-7000-8000-000000000001@123456789-42";

        assertThat(KringPosition.parse(" " + text + " ").orElseThrow()).hasToString(text);
    }

    @Test
    void of_two_the_later_counts_by_transaction_then_by_index() {
        var early = KringPosition.parse("community/a@9-100").orElseThrow();
        var late = KringPosition.parse("community/a@10-1").orElseThrow();
        var later = KringPosition.parse("community/a@10-2").orElseThrow();

        assertThat(early.later(late)).isEqualTo(late);
        assertThat(later.later(late)).isEqualTo(later);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "community",
                "community/a@",
                "community/a@x-1",
                "a/../b@1-1",
                "community/a@1-1\r\nX: y",
                "community/a@99999999999999999999-1"
            })
    void what_no_service_would_name_is_ignored(String forged) {
        assertThat(KringPosition.parse(forged)).isEmpty();
    }
}
