package org.kring.standalone;

import java.util.Objects;
import org.kring.servers.ServerFailed;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What the script {@code kring} runs: starts Kring on this machine, or speaks to the one that runs. */
@Command(
        name = "kring",
        subcommands = {
            StartCommand.class,
            StopCommand.class,
            StatusCommand.class,
            BackupCommand.class,
            ImportCommand.class
        })
public final class Kring {

    static final int FAILED = 1;
    static final int NOT_RUNNING = 3;

    private Kring() {}

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        CommandLine commands = new CommandLine(new Kring())
                .setExecutionExceptionHandler((failure, command, arguments) -> report(failure, command));
        // What is not ours is the importer's.
        Objects.requireNonNull(commands.getSubcommands().get("import")).setUnmatchedOptionsArePositionalParams(true);
        return commands;
    }

    /** A failure that we know is one line; any other also leaves its trace in the log. */
    private static int report(Exception failure, CommandLine command) {
        if (!(failure instanceof CannotStart || failure instanceof ServerFailed)) {
            LoggerFactory.getLogger(Kring.class).error("Unexpected failure", failure);
        }
        command.getErr().println("kring: " + failure.getMessage());
        return FAILED;
    }
}
