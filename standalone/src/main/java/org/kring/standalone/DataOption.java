package org.kring.standalone;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that all commands have. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${sys:kring.data:-data}",
            description = "everything that lasts")
    private Path directory = Path.of("data");

    DataDirectory directory() {
        return DataDirectory.at(directory);
    }

    /** What runs there now; throws {@link CannotStart} if nothing does. */
    RunState running() {
        return RunState.readRunning(directory())
                .orElseThrow(() -> new CannotStart(
                        "Kring is not running on " + directory().root() + ". Start it with ./kring start"));
    }
}
