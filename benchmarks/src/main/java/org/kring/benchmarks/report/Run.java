package org.kring.benchmarks.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.kring.benchmarks.line.LineResult;

/**
 * Everything that a report says.
 *
 * @param extent how much was stored, how long was measured
 * @param notMeasured lines without figures, and why they have none
 */
record Run(
        String command,
        String extent,
        Instant began,
        Machine machine,
        List<LineResult> lines,
        Map<String, String> notMeasured) {}
