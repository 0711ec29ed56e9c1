package org.kring.acceptance;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kring.driver.Client;
import org.kring.driver.Kring;

/** The platform with the demo's people, one for all scenarios. */
final class Running {

    private static final Path SCRIPT = Path.of(System.getProperty("kring.script", "../kring"));
    private static final Path DATA = Path.of("target", "kring-data");

    /** What there can be two of: all but servers, and the identity provider that only a single machine has. */
    static final List<String> IN_TWOS = List.of("community", "content", "board", "search", "notification", "gateway");

    static final Kring KRING = "long".equals(System.getProperty("kring.scenarios")) ? toBeBroken() : ordinary();
    static final FrontDoor FRONT_DOOR = new FrontDoor(KRING.parts().stream()
            .filter(part -> part.name().startsWith("gateway"))
            .map(part -> "http://localhost:" + part.port())
            .toList());

    private Running() {}

    private static Kring ordinary() {
        return Kring.started(SCRIPT, DATA, Map.of(), "--apart");
    }

    /** Two of whatever there can be two of, and whatever this machine has to break them with. */
    private static Kring toBeBroken() {
        Clocks.putRight();
        var environment = new HashMap<>(Clocks.environment());
        environment.put("KRING_SCRIPT", SCRIPT.toAbsolutePath().toString());
        return Kring.started(
                SmallDisks.possible() ? SmallDisks.script() : SCRIPT,
                DATA,
                environment,
                "--replicas",
                IN_TWOS.stream().map(part -> part + "=2").collect(Collectors.joining(",")));
    }

    /** Another one beside it, all in one process. */
    static Kring startedOn(Path data) {
        return Kring.startedOn(SCRIPT, data, Map.of());
    }

    static Client signedIn(String handle) {
        return KRING.signedIn(handle, "kring");
    }
}
