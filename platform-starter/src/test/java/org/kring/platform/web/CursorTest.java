package org.kring.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.ErrorResponseException;

class CursorTest {

    @Test
    void a_cursor_comes_back_as_it_was_made() {
        Instant at = Instant.parse("2026-03-01T12:00:00.123456Z");
        UUID id = NewId.next();
        Cursor back = Cursor.parse(Cursor.of(at, id, 42, "één & ander").encode());
        assertThat(back.instant(0)).isEqualTo(at);
        assertThat(back.uuid(1)).isEqualTo(id);
        assertThat(back.number(2)).isEqualTo(42);
        assertThat(back.text(3)).isEqualTo("één & ander");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "bm90LWFuLWluc3RhbnQ", "", "AAAA"})
    void a_cursor_that_was_tampered_with_is_a_bad_request(String text) {
        assertThatThrownBy(() -> Cursor.parse(text).instant(0))
                .isInstanceOfSatisfying(
                        ErrorResponseException.class,
                        problem -> assertThat(problem.getStatusCode().value()).isEqualTo(400));
    }

    @Test
    void a_page_names_the_next_one_only_where_there_is_one() {
        PageQuery three = PageQuery.parse("3", null);
        assertThat(Page.of(rows(4), three, row -> Cursor.of(row)).next()).isNotNull();
        assertThat(Page.of(rows(4), three, row -> Cursor.of(row)).items()).containsExactly(0, 1, 2);
        assertThat(Page.of(rows(3), three, row -> Cursor.of(row)).next()).isNull();
        assertThat(Page.of(rows(0), three, row -> Cursor.of(row)).items()).isEmpty();
    }

    private static List<Integer> rows(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
