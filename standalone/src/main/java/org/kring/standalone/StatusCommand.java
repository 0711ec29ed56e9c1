package org.kring.standalone;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kring.standalone.RunState.PartState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Says what runs: each part, its process, its port, whether it answers. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--json")
    private boolean json;

    /** One line of the answer; no process number where the part does not run. */
    record Line(String name, @Nullable Long pid, int port, Health health) {

        static Line of(PartState state) {
            var pid = state.pid();
            if (pid == null || !pid.isAlive()) {
                return new Line(state.name(), null, state.port(), Health.DOWN);
            }
            var health = Health.of(Replica.labelled(state.name()).orElseThrow().part(), state.port());
            return new Line(state.name(), pid.number(), state.port(), health);
        }

        String asText() {
            return "%-15s %8s %6d  %s".formatted(name, pid == null ? "-" : pid, port, health);
        }
    }

    @Override
    public Integer call() {
        var running = RunState.readRunning(data.directory());
        var lines = running.stream()
                .flatMap(state -> state.parts().parallelStream())
                .map(Line::of)
                .toList();
        if (json) {
            System.out.println(JsonMapper.shared().writeValueAsString(lines));
        } else {
            System.out.println(running.map(state -> text(state, lines))
                    .orElseGet(
                            () -> "Kring is not running on " + data.directory().root()));
        }
        return running.isPresent() ? 0 : Kring.NOT_RUNNING;
    }

    private static String text(RunState state, List<Line> lines) {
        var text = new StringBuilder(
                "Kring at %s (%s)%n".formatted(state.url(), state.apart() ? "every part a process" : "one process"));
        text.append("%-15s %8s %6s  %s".formatted("PART", "PROCESS", "PORT", "HEALTH"));
        lines.forEach(line -> text.append(System.lineSeparator()).append(line.asText()));
        return text.toString();
    }
}
