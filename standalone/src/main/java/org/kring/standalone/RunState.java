package org.kring.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What runs on a data directory: written by the launcher, read by the commands that come after it. */
record RunState(Pid launcher, boolean apart, int port, List<PartState> parts) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    RunState {
        parts = List.copyOf(parts);
    }

    /** @param pid null while the part does not run; the launcher's own where all is one process */
    record PartState(String name, @Nullable Pid pid, int port) {

        boolean isAlive() {
            return pid != null && pid.isAlive();
        }
    }

    String url() {
        return "http://localhost:" + port;
    }

    Optional<PartState> part(Replica replica) {
        return parts.stream()
                .filter(state -> state.name().equals(replica.label()))
                .findFirst();
    }

    void write(DataDirectory data) throws IOException {
        PrivateFile.write(file(data), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this));
    }

    /** Empty if nothing ever ran there or it ended in good order. What it says may be stale: ask the {@link Pid}s. */
    static Optional<RunState> read(DataDirectory data) {
        try {
            return Optional.of(JSON.readValue(Files.readString(file(data)), RunState.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | JacksonException e) {
            throw new CannotStart("Cannot read " + file(data) + " (" + e.getMessage() + ").", e);
        }
    }

    /** Only what is running at this moment. */
    static Optional<RunState> readRunning(DataDirectory data) {
        return read(data).filter(state -> state.launcher().isAlive());
    }

    static void remove(DataDirectory data) throws IOException {
        Files.deleteIfExists(file(data));
    }

    private static Path file(DataDirectory data) {
        return data.run().resolve("kring.json");
    }
}
