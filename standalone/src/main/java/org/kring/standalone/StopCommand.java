package org.kring.standalone;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kring.standalone.Requests.Request;
import org.kring.standalone.Requests.Verb;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Stops Kring, or one replica of a Kring that runs apart. */
@Command(name = "stop")
final class StopCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(arity = "0..1", paramLabel = "NAME")
    private @Nullable String name;

    @Override
    public Integer call() throws Exception {
        if (name != null) {
            return new PartRequest(data.directory(), data.running())
                    .carryOut(new Request(Verb.STOP, StartCommand.replica(name)));
        }
        var running = RunState.readRunning(data.directory());
        if (running.isEmpty()) {
            System.out.println("Kring is not running on " + data.directory().root());
            return 0;
        }
        running.get().launcher().end(PATIENCE);
        Leftovers.end(data.directory());
        System.out.println("Kring has ended");
        return 0;
    }
}
