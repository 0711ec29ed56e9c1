package org.kring.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kring.benchmarks.line.Extent;
import org.kring.benchmarks.line.Line;
import org.kring.benchmarks.line.LineResult;
import org.kring.benchmarks.line.LineResult.Comparison;
import org.kring.benchmarks.line.Stage;
import org.kring.benchmarks.platform.Platform;
import org.kring.benchmarks.report.Report;
import org.kring.benchmarks.scale.ScaleRun;
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

    @Option(
            names = "--scale",
            description = "reads in a world of 400,000 people and a million posts and comments; NAME is a read then")
    private boolean scale;

    @Option(
            names = "--data",
            description = "the folder of the platform; emptied at the start, or with --scale kept for the next time")
    private @Nullable Path data;

    @Option(
            names = "--module",
            required = true,
            description = "the folder of this module, for what has no folder of its own")
    private Path module = Path.of("");

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
        requireKnown();
        Path folder = module.resolve(scale ? "report/scale" : "report");
        Report written = new Report(folder, asTyped(), scale ? ScaleRun.text(extent()) : extent().text(), chosen());
        if (scale) {
            try (ScaleRun run = ScaleRun.on(data("kring-scale-data"), script(), extent())) {
                for (String read : chosen()) {
                    measure(read, () -> run.measured(read), written);
                }
            }
        } else {
            try (Platform platform = Platform.startedOn(data("kring-data"), script())) {
                System.out.println("Preparing people, posts and a board");
                Stage stage = Stage.on(platform, extent());
                for (Line line : Line.all()) {
                    if (chosen().contains(line.name())) {
                        measure(line.name(), () -> stage.measured(line), written);
                    }
                }
            }
        }
        System.out.println("The report is in " + folder);
        return written.isComplete() ? 0 : 1;
    }

    private Extent extent() {
        return less.extent();
    }

    private Path script() {
        return script.toAbsolutePath();
    }

    private Path data(String unlessTold) {
        return (data == null ? module.resolve("target").resolve(unlessTold) : data).toAbsolutePath();
    }

    private String asTyped() {
        return "./kring bench" + (scale ? " --scale" : "") + less.asTyped()
                + names.stream().map(name -> " " + name).collect(Collectors.joining());
    }

    /** One that fails, or does not end, is said in the report and does not keep the others from being measured. */
    private void measure(String name, Callable<LineResult> line, Report report)
            throws InterruptedException, IOException {
        System.out.println("Measuring " + name);
        long begin = System.nanoTime();
        Turn turn = Turn.of(line, extent().longestLine());
        System.out.printf("  took %d s%n", TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin));
        switch (turn) {
            case Turn.Measured(LineResult result) -> {
                report.add(result);
                result.comparisons().forEach(Bench::print);
            }
            case Turn.Failed(Throwable failure) -> {
                System.out.println("  " + name + " was not measured: " + failure);
                failure.printStackTrace();
                report.notMeasured(name, failure.toString());
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

    private void requireKnown() {
        names.stream().filter(name -> !known().contains(name)).findFirst().ifPresent(unknown -> {
            throw new IllegalArgumentException("There is no line " + unknown + ". Known: " + String.join(" ", known()));
        });
    }

    /** In their own order. */
    private List<String> chosen() {
        return names.isEmpty()
                ? known()
                : known().stream().filter(names::contains).toList();
    }

    private List<String> known() {
        return scale ? ScaleRun.names() : Line.all().stream().map(Line::name).toList();
    }
}
