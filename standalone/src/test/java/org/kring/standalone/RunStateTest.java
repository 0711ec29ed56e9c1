package org.kring.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.standalone.RunState.PartState;

class RunStateTest {

    @TempDir
    Path folder;

    private DataDirectory data;

    @BeforeEach
    void prepare() {
        data = DataDirectory.at(folder);
        data.prepare();
    }

    @Test
    void what_runs_is_read_as_it_was_written() throws IOException {
        var state = stateOf(Pid.current());

        state.write(data);

        assertThat(RunState.readRunning(data)).contains(state);
        assertThat(state.part(Replica.firstOf(Part.CONTENT)))
                .map(PartState::isAlive)
                .contains(true);
        assertThat(state.part(Replica.firstOf(Part.BOARD)))
                .map(PartState::isAlive)
                .contains(false);
    }

    @Test
    void a_launcher_that_was_killed_does_not_run_even_if_its_number_was_given_away() throws IOException {
        stateOf(new Pid(ProcessHandle.current().pid(), Instant.EPOCH)).write(data);

        assertThat(RunState.read(data)).isPresent();
        assertThat(RunState.readRunning(data)).isEmpty();
    }

    @Test
    void leftovers_of_a_killed_launcher_are_ended() throws IOException {
        var orphan = new ProcessBuilder("sleep", "600").start();
        var dead = new Pid(ProcessHandle.current().pid(), Instant.EPOCH);
        new RunState(dead, true, 8080, List.of(new PartState("content", Pid.of(orphan.pid()), 8082))).write(data);

        Leftovers.end(data);

        assertThat(orphan.isAlive()).isFalse();
        assertThat(RunState.read(data)).isEmpty();
    }

    @Test
    void a_damaged_file_is_named() throws IOException {
        Files.writeString(data.run().resolve("kring.json"), "{");

        assertThatThrownBy(() -> RunState.read(data))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("kring.json");
    }

    private static RunState stateOf(Pid launcher) {
        return new RunState(
                launcher,
                true,
                8080,
                List.of(new PartState("content", Pid.current(), 8082), new PartState("board", null, 8083)));
    }
}
