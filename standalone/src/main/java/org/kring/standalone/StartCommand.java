package org.kring.standalone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kring.servers.FreePorts;
import org.kring.standalone.Requests.Request;
import org.kring.standalone.Requests.Verb;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts Kring and stays until it is stopped; with a name, starts that part of a Kring that runs apart. */
@Command(name = "start")
final class StartCommand implements Callable<Integer> {

    private static final int ANY_FREE_PORT = 0;
    private static final int HIGHEST_PORT = 65_535;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080")
    private int port;

    @Option(names = "--empty")
    private boolean empty;

    @Option(names = "--apart")
    private boolean apart;

    /** Replicas are processes of their own, so this means {@code --apart}. */
    @Option(names = "--replicas", paramLabel = "PART=N,...")
    private @Nullable String replicas;

    @Option(names = "--house-style", paramLabel = "FILE")
    private @Nullable Path houseStyle;

    /** For the build, which records what a start loads. */
    @Option(names = "--once", hidden = true)
    private boolean once;

    @Parameters(arity = "0..1", paramLabel = "NAME")
    private @Nullable String name;

    @Override
    public Integer call() throws Exception {
        if (name != null) {
            return new PartRequest(data.directory(), data.running()).carryOut(new Request(Verb.START, replica(name)));
        }
        if (port < ANY_FREE_PORT || port > HIGHEST_PORT) {
            throw new CannotStart("A port lies between 1 and " + HIGHEST_PORT + ".");
        }
        if (houseStyle != null && !Files.isReadable(houseStyle)) {
            throw new CannotStart("Cannot read the house style " + houseStyle + ".");
        }
        var counts = replicas == null ? Replicas.ONE_EACH : Replicas.parse(replicas);
        var directory = data.directory();
        directory.prepare();
        if (!directory.lock()) {
            throw new CannotStart(alreadyRunning(RunState.readRunning(directory)));
        }
        var launch = new Launch(
                directory,
                port == ANY_FREE_PORT ? FreePorts.one() : port,
                empty,
                apart || replicas != null,
                counts,
                houseStyle,
                System.out);
        if (once) {
            launch.runOnce();
        } else {
            launch.run();
        }
        return 0;
    }

    private String alreadyRunning(Optional<RunState> other) {
        return "Kring is already running on " + data.directory().root()
                + other.map(state -> " (" + state.url() + ", process "
                                + state.launcher().number() + ")")
                        .orElse("")
                + ". Stop it with ./kring stop, or choose another --data DIR and --port N.";
    }

    static Replica replica(String name) {
        return Replica.labelled(name)
                .orElseThrow(() -> new CannotStart("There is no part " + name + ". ./kring status lists them."));
    }
}
