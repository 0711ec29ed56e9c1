package org.kring.standalone;

import java.util.ArrayList;
import java.util.List;

/** The command line of the importer, with what it needs to speak to this machine's gateway. */
record Importer(DataDirectory data, String url) {

    private static final String MAIN = "org.kring.importer.Import";

    ProcessBuilder command(List<String> arguments) {
        var all = new ArrayList<>(arguments);
        all.addAll(
                List.of("--url", url, "--token-file", data.key("importer.token").toString()));
        return new ProcessBuilder(JavaCommand.inForeground(MAIN, all));
    }
}
