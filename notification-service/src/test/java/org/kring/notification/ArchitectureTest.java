package org.kring.notification;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kring.platform.test.KringArchitecture;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> the_service_keeps_the_rules_of_all_services() {
        return KringArchitecture.ofReadingService("org.kring.notification");
    }
}
