package org.kring.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JavaCommandTest {

    @Test
    void takesTheOperatorsOptionsOneByOne() {
        assertThat(JavaCommand.options(" -Xmx2g   -XX:TieredStopAtLevel=4 "))
                .isEqualTo(List.of("-Xmx2g", "-XX:TieredStopAtLevel=4"));
    }

    @Test
    void needsNoneOfThem() {
        assertThat(JavaCommand.options(null)).isEmpty();
        assertThat(JavaCommand.options("  ")).isEmpty();
    }
}
