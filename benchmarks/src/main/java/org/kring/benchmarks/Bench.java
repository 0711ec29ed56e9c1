package org.kring.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.kring.benchmarks.line.Extent;
import org.kring.benchmarks.line.Line;
import org.kring.benchmarks.line.LineResult;
import org.kring.benchmarks.line.LineResult.Comparison;
import org.kring.benchmarks.line.Stage;
import org.kring.benchmarks.platform.Platform;
import org.kring.benchmarks.report.Report;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command line of the benchmark: {@code ./kring bench}. */
@Command(name = "bench")
public final class Bench implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "lines to measure; all by default")
    private List<String> names = List.of();

    @ArgGroup
    private Less less = new Less();

    @Option(names = "--data", required = true, description = "thrown away at the start")
    private Path data = Path.of("");

    @Option(names = "--report", required = true, description = "the folder that the report is written to")
    private Path report = Path.of("");

    @Option(names = "--script", required = true)
    private Path script = Path.of("");

    private Bench() {}

    /** One or the other. */
    private static final class Less {

        @Option(names = "--quarter", description = "a quarter of the data: every line within three quarters of an hour")
        private boolean quarter;

        @Option(names = "--short", description = "little data and short rounds, for a first look")
        private boolean brief;

        Extent extent() {
            if (quarter) {
                return Extent.QUARTER;
            }
            return brief ? Extent.SHORT : Extent.WHOLE;
        }

        String asTyped() {
            return extent() == Extent.WHOLE ? "" : " --" + extent().name().toLowerCase(Locale.ROOT);
        }
    }

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        List<Line> lines = chosen();
        Report written = new Report(
                report,
                "./kring bench" + less.asTyped() + String.join("", spaced()),
                less.extent().text(),
                lines.stream().map(Line::name).toList());
        try (Platform platform = Platform.startedOn(data.toAbsolutePath(), script.toAbsolutePath())) {
            System.out.println("Preparing people, posts and a board");
            Stage stage = Stage.on(platform, less.extent());
            for (Line line : lines) {
                measure(line, stage, written);
            }
        }
        System.out.println("The report is in " + report);
        return written.isComplete() ? 0 : 1;
    }

    /** One that fails, or does not end, is said in the report and does not keep the others from being measured. */
    private void measure(Line line, Stage stage, Report report) throws InterruptedException, IOException {
        System.out.println("Measuring " + line.name());
        long begin = System.nanoTime();
        Turn turn = Turn.of(() -> stage.measured(line), less.extent().longestLine());
        System.out.printf("  took %d s%n", TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin));
        switch (turn) {
            case Turn.Measured(LineResult result) -> {
                report.add(result);
                result.comparisons().forEach(Bench::print);
            }
            case Turn.Failed(Throwable failure) -> {
                System.out.println("  " + line.name() + " was not measured: " + failure);
                failure.printStackTrace();
                report.notMeasured(line.name(), failure.toString());
            }
        }
    }

    private static void print(Comparison comparison) {
        System.out.printf(
                Locale.ROOT,
                "  %s beside %s: %.2f (%.2f–%.2f)%n",
                comparison.what(),
                comparison.beside(),
                comparison.ratio().median(),
                comparison.ratio().lowest(),
                comparison.ratio().highest());
    }

    private List<Line> chosen() {
        List<String> known = Line.all().stream().map(Line::name).toList();
        names.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(unknown -> {
            throw new IllegalArgumentException("There is no line " + unknown + ". Known: " + String.join(" ", known));
        });
        return Line.all().stream()
                .filter(line -> names.isEmpty() || names.contains(line.name()))
                .toList();
    }

    private List<String> spaced() {
        return names.stream().map(name -> " " + name).toList();
    }
}
