package org.kring.community;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kring.platform.test.KringArchitecture;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> the_rules_of_a_service_that_writes() {
        return KringArchitecture.ofWritingService("org.kring.community");
    }
}
