package org.kring.search;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kring.platform.test.KringArchitecture;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> rules() {
        return KringArchitecture.ofReadingService("org.kring.search");
    }
}
