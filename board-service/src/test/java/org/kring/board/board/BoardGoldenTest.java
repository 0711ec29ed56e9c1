package org.kring.board.board;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kring.platform.test.GoldenEvents;

class BoardGoldenTest {

    @TestFactory
    Stream<DynamicTest> what_was_stored_is_read_by_the_code_of_today() {
        return GoldenEvents.of(BoardEvent.class);
    }
}
