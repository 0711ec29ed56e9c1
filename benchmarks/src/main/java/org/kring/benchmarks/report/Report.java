package org.kring.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kring.benchmarks.line.LineResult;
import tools.jackson.databind.json.JsonMapper;

/** What one run measured; written anew after each line, so that a run which is broken off leaves what it has. */
public final class Report {

    private final Path folder;
    private final String command;
    private final Instant began = Instant.now();
    private final Machine machine;
    private final List<LineResult> lines = new ArrayList<>();
    private final List<NotMeasured> notMeasured = new ArrayList<>();

    /** A line that failed, and why. */
    public record NotMeasured(String line, String why) {}

    public Report(Path folder, String command) throws IOException {
        this.folder = folder;
        this.command = command;
        this.machine = Machine.thisOne();
        Files.createDirectories(folder);
    }

    public void add(LineResult line) throws IOException {
        lines.add(line);
        write();
    }

    public void notMeasured(String line, Exception why) throws IOException {
        notMeasured.add(new NotMeasured(line, String.valueOf(why.getMessage())));
        write();
    }

    public boolean isComplete() {
        return notMeasured.isEmpty();
    }

    private void write() throws IOException {
        Files.writeString(folder.resolve("report.md"), new MarkdownTables(lines).text());
        Files.writeString(folder.resolve("index.html"), new Page(command, began, machine, lines, notMeasured).html());
        Files.writeString(
                folder.resolve("report.json"),
                JsonMapper.shared()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(JsonReport.of(command, began, machine, lines, notMeasured)));
    }
}
