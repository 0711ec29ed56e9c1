package org.kring.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {

    @Test
    void a_position_is_read_as_it_is_written() {
        Position position = new Position(123_456_789_012L, 42);
        assertThat(Position.parse(position.toString())).contains(position);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1-", "-1-2", "a-b", "1-2-3", "9999999999999999999-1"})
    void what_is_no_position_is_none(String text) {
        assertThat(Position.parse(text)).isEmpty();
    }
}
