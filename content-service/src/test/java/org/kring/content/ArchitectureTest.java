package org.kring.content;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kring.platform.test.KringArchitecture;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> content_service_keeps_the_rules_of_architecture() {
        return KringArchitecture.ofWritingService("org.kring.content");
    }
}
