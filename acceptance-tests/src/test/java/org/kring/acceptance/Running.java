package org.kring.acceptance;

import java.nio.file.Path;
import java.util.Map;
import org.kring.driver.Client;
import org.kring.driver.Kring;

/** The platform with the demo's people, one for all scenarios. */
final class Running {

    /** Of content-service: one in a test run, two where replicas end one by one. */
    private static final int REPLICAS = "long".equals(System.getProperty("kring.scenarios")) ? 2 : 1;

    static final Kring KRING = Kring.started(
            Path.of(System.getProperty("kring.script", "../kring")),
            Path.of("target", "kring-data"),
            Map.of(),
            "--replicas",
            "content=" + REPLICAS);

    private Running() {}

    static Client signedIn(String handle) {
        return KRING.signedIn(handle, "kring");
    }
}
