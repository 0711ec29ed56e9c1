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

    @Test
    void of_a_thread_only_a_compilers_time_is_that_of_compilers() {
        String rest = " S 1 2 3 0 -1 4194368 10 0 0 0 700 25 0 0 20 0 34 0 1234";

        assertThat(CpuMeter.millisIfCompiler("77 (C2 CompilerThre)" + rest)).isEqualTo(7_250);
        assertThat(CpuMeter.millisIfCompiler("78 (C1 CompilerThre)" + rest)).isEqualTo(7_250);
        assertThat(CpuMeter.millisIfCompiler("79 (http (nio)-1)" + rest)).isZero();
    }

    @Test
    void this_virtual_machine_has_compilers() {
        assertThat(new CpuMeter(Map.of()).millisOfCompilers()).isPositive();
    }
}
