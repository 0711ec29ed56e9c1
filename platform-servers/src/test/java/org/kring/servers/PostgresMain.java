package org.kring.servers;

import java.nio.file.Path;

/** A process that owns a PostgreSQL server, for tests of what happens when the owner is killed. */
final class PostgresMain {
    private PostgresMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        PostgresServer server = PostgresServer.at(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        server.start();
        System.out.println("pid " + server.pid());
        Thread.currentThread().join();
    }
}
