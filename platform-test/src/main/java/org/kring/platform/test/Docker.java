package org.kring.platform.test;

import org.testcontainers.DockerClientFactory;

/** Whether servers for tests come from containers or from the embedded ones that {@code standalone} runs. */
final class Docker {

    static final boolean AVAILABLE = available();

    private Docker() {}

    private static boolean available() {
        return !Boolean.getBoolean("kring.test.embedded")
                && DockerClientFactory.instance().isDockerAvailable();
    }
}
