package org.kring.importer.stackexchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kring.importer.api.ImportStopped;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows of a dump, put together by discussion on disk. In a dump they are scattered over files that need not fit into
 * memory; one bucket always does.
 */
final class Buckets implements AutoCloseable {
    private static final long BYTES_IN_BUCKET = 16_000_000;
    private static final int MOST = 500;

    private final JsonMapper json = new JsonMapper();
    private final Path directory;
    private final List<Path> files = new ArrayList<>();
    private final List<BufferedWriter> writers = new ArrayList<>();
    private long rows;

    private record Entry(long question, Row row) {}

    /** @param bytes how much will come, roughly */
    Buckets(long bytes) {
        int count = (int) Math.min(MOST, bytes / BYTES_IN_BUCKET + 1);
        try {
            directory = Files.createTempDirectory("kring-import-");
            directory.toFile().deleteOnExit();
            for (int i = 0; i < count; i++) {
                Path file = directory.resolve(i + ".jsonl");
                file.toFile().deleteOnExit();
                files.add(file);
                writers.add(Files.newBufferedWriter(file));
            }
        } catch (IOException e) {
            throw new ImportStopped("Cannot write temporary files: " + e, e);
        }
    }

    void add(long question, Row row) {
        try {
            BufferedWriter writer = writers.get((int) Math.floorMod(question, (long) writers.size()));
            writer.write(json.writeValueAsString(new Entry(question, row)));
            writer.newLine();
            rows++;
        } catch (IOException e) {
            throw new ImportStopped("Cannot write temporary files: " + e, e);
        }
    }

    long rows() {
        return rows;
    }

    /** One call for each bucket, with the discussions in it, older questions first. Nothing can be added afterwards. */
    void forEach(Consumer<Collection<Discussion>> take) {
        try {
            closeWriters();
            for (Path file : files) {
                take.accept(read(file));
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new ImportStopped("Cannot read temporary files: " + e, e);
        }
    }

    private List<Discussion> read(Path file) throws IOException {
        Map<Long, List<Row>> discussions = new TreeMap<>();
        try (Stream<String> lines = Files.lines(file)) {
            lines.map(line -> json.readValue(line, Entry.class))
                    .forEach(entry -> discussions
                            .computeIfAbsent(entry.question(), first -> new ArrayList<>())
                            .add(entry.row()));
        }
        return discussions.values().stream().map(Discussion::new).toList();
    }

    private void closeWriters() throws IOException {
        for (BufferedWriter writer : writers) {
            writer.close();
        }
    }

    @Override
    public void close() {
        try {
            closeWriters();
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
