package org.kring.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CpuMeterTest {

    private static final Duration BUSY = Duration.ofMillis(300);

    @Test
    void what_this_process_spends_is_counted_as_its_own() {
        CpuMeter meter = new CpuMeter(Map.of());
        Map<String, Double> before = meter.millis();
        long own =
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
        while (ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() < own + BUSY.toMillis()) {
            Thread.onSpinWait();
        }

        Map<String, Double> each = CpuMeter.perOperation(before, meter.millis(), 1);

        assertThat(each).containsOnlyKeys("load", "others");
        assertThat(each.get("load")).isGreaterThanOrEqualTo(BUSY.toMillis());
    }
}
