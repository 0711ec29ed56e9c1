package org.kring.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kring.benchmarks.line.LineResult;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one run measured; written anew after each line, so that a run which is broken off leaves what it has. A line
 * without figures stands in it from the beginning.
 */
public final class Report {

    private static final int LONGEST_REASON = 600;

    private final Path folder;
    private final String command;
    private final String extent;
    private final Instant began = Instant.now();
    private final Machine machine;
    private final List<LineResult> lines = new ArrayList<>();
    private final Map<String, String> notMeasured = new LinkedHashMap<>();

    /** @param names of the lines that will be measured, in their order */
    public Report(Path folder, String command, String extent, List<String> names) throws IOException {
        this.folder = folder;
        this.command = command;
        this.extent = extent;
        this.machine = Machine.thisOne();
        names.forEach(name -> notMeasured.put(name, "the run ended before its turn came"));
        Files.createDirectories(folder);
        write();
    }

    public void add(LineResult line) throws IOException {
        lines.add(line);
        notMeasured.remove(line.name());
        write();
    }

    public void notMeasured(String line, String why) throws IOException {
        notMeasured.put(line, why.substring(0, Math.min(why.length(), LONGEST_REASON)));
        write();
    }

    public boolean isComplete() {
        return notMeasured.isEmpty();
    }

    private void write() throws IOException {
        Run run = new Run(command, extent, began, machine, List.copyOf(lines), notMeasured);
        Files.writeString(folder.resolve("report.md"), new MarkdownTables(run).text());
        Files.writeString(folder.resolve("index.html"), new Page(run).html());
        Files.writeString(
                folder.resolve("report.json"),
                JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(JsonReport.of(run)));
    }
}
