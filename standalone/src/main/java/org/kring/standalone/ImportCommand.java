package org.kring.standalone;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Runs the importer against the Kring that runs here; its own options pass through unread. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(arity = "1..*", paramLabel = "WHAT")
    private List<String> arguments = new ArrayList<>();

    @Override
    public Integer call() throws IOException, InterruptedException {
        return new Importer(data.directory(), data.running().url())
                .command(arguments)
                .inheritIO()
                .start()
                .waitFor();
    }
}
