package org.kring.search.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.web.ErrorResponseException;

class SearchParametersTest {

    @Test
    void a_date_means_the_whole_day() {
        SearchParameters march = between("2026-03-01", "2026-03-31");

        assertThat(march.since()).isEqualTo(Instant.parse("2026-03-01T00:00:00Z"));
        assertThat(march.until()).isEqualTo(Instant.parse("2026-04-01T00:00:00Z"));
    }

    @Test
    void an_instant_is_taken_as_it_is() {
        assertThat(between("2026-03-01T12:00:00Z", null).since()).isEqualTo(Instant.parse("2026-03-01T12:00:00Z"));
    }

    @Test
    void anything_else_is_refused() {
        assertThatThrownBy(() -> between("gisteren", null).since()).isInstanceOf(ErrorResponseException.class);
        assertThatThrownBy(() -> between("+999999999-12-31", "+999999999-12-31").until())
                .isInstanceOf(ErrorResponseException.class);
    }

    private static SearchParameters between(String from, String to) {
        return new SearchParameters("x", null, null, null, null, from, to);
    }
}
