package org.kring.importer;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.kring.importer.api.AccessTokenFile;
import org.kring.importer.api.ImportStopped;
import org.kring.importer.api.KringApi;
import org.kring.importer.demo.Demo;
import org.kring.importer.stackexchange.StackExchangeImport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command line of the importer. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Takes content of other systems into Kring. Can be stopped and run again: nothing is doubled.")
public final class Import {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String URL = "http://localhost:8080";

    private Import() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Import())
                .setExecutionExceptionHandler(Import::explain)
                .execute(arguments));
    }

    @Command(description = "Takes an unpacked data dump of a Stack Exchange site into one community.")
    void stackexchange(
            @Parameters(paramLabel = "DIR", description = "holds Posts.xml, Users.xml and the others") Path directory,
            @Option(names = "--url", defaultValue = URL, description = "where Kring is") URI url,
            @Option(names = "--token-file", required = true, description = "holds the importer's access token")
                    Path tokenFile,
            @Option(names = "--community", description = "its name; by default that of the directory") @Nullable
                    String community) {
        try (KringApi kring = new KringApi(url, new AccessTokenFile(tokenFile).token(), PATIENCE)) {
            StackExchangeImport run = new StackExchangeImport(directory, community, kring, System.err);
            SummaryAtTheEnd summary = SummaryAtTheEnd.of(run);
            run.run();
            summary.printNow();
        }
    }

    @Command(description = "Fills in the small invented organisation of the demo.")
    void demo(
            @Option(names = "--url", defaultValue = URL, description = "where Kring is") URI url,
            @Option(names = "--token-file", required = true, description = "holds the importer's access token")
                    Path tokenFile) {
        try (KringApi kring = new KringApi(url, new AccessTokenFile(tokenFile).token(), PATIENCE)) {
            new Demo(kring, System.err).run();
        }
    }

    /** What a person can do something about is said in a sentence; anything else is a fault of ours. */
    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult ignored)
            throws Exception {
        if (failure instanceof ImportStopped) {
            command.getErr().println(failure.getMessage());
            return command.getCommandSpec().exitCodeOnExecutionException();
        }
        throw failure;
    }
}
