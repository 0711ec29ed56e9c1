package org.kring.board;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kring.platform.test.KringArchitecture;

class BoardArchitectureTest {

    @TestFactory
    Stream<DynamicTest> the_rules_of_architecture_hold() {
        return KringArchitecture.ofWritingService("org.kring.board");
    }
}
