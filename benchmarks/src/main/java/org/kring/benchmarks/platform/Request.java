package org.kring.benchmarks.platform;

/** What happens once while a server is watched. */
@FunctionalInterface
public interface Request {
    void send() throws Exception;
}
