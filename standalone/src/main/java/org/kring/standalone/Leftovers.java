package org.kring.standalone;

import java.io.IOException;
import java.time.Duration;

/** Processes of a launcher that was killed. Most end with it; this ends the rest, before their data is used again. */
final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Leftovers() {}

    static void end(DataDirectory data) throws IOException {
        var left = RunState.read(data).filter(state -> !state.launcher().isAlive());
        if (left.isPresent()) {
            // The last started first: nobody loses the database while at work.
            for (var part : left.get().parts().reversed()) {
                var pid = part.pid();
                if (pid != null) {
                    pid.end(PATIENCE);
                }
            }
            RunState.remove(data);
        }
    }
}
