package org.kring.benchmarks.platform;

/**
 * A part of the platform that runs, as {@code ./kring status --json} lists it.
 *
 * @param pid its process, which may have children
 */
public record Part(String name, long pid, int port) {

    public String url() {
        return "http://127.0.0.1:" + port;
    }
}
