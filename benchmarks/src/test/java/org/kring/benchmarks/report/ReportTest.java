package org.kring.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.benchmarks.line.LineResult;
import org.kring.benchmarks.line.LineResult.Comparison;
import org.kring.benchmarks.measure.Reach;
import org.kring.benchmarks.measure.Spread;

class ReportTest {

    private static final LineResult POST = new LineResult(
            "post",
            "A post",
            List.of(),
            List.of(),
            List.of(new Comparison("gateway", "plain JDBC", new Spread(0.3, 0.2, 0.5), Reach.atLeast(0.4))),
            List.of("Both ask the same."));

    @TempDir
    private Path folder;

    private Report report;

    @BeforeEach
    void a_run_of_three_lines_of_which_one_fails_and_one_is_never_reached() throws IOException {
        report = new Report(
                folder, "./kring bench --quarter", "a quarter of the data", List.of("post", "search", "live"));
        report.add(POST);
        report.notMeasured("search", "java.io.IOException: 503 <busy>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.md", "report.json", "index.html"})
    void every_form_says_what_was_run_what_was_measured_and_why_a_line_has_no_figures(String form) throws IOException {
        assertThat(Files.readString(folder.resolve(form)))
                .contains("./kring bench --quarter", "a quarter of the data", "Both ask the same.")
                .containsPattern("search\\W[\\s\\S]*503 (<|&lt;)busy")
                .containsPattern("live\\W[\\s\\S]*the run ended before its turn came");
    }

    @Test
    void a_ratio_beside_its_reach_is_one_row() throws IOException {
        assertThat(Files.readString(folder.resolve("report.md")))
                .contains("| gateway | plain JDBC | 0.30 (0.20–0.50) | ≥ 0.40 | **missed** |");
    }

    @Test
    void it_is_complete_when_every_line_has_figures() throws IOException {
        assertThat(report.isComplete()).isFalse();
        report.add(new LineResult("search", "A search", List.of(), List.of(), List.of(), List.of()));
        report.add(new LineResult("live", "Live", List.of(), List.of(), List.of(), List.of()));
        assertThat(report.isComplete()).isTrue();
    }
}
