package org.kring.servers;

import java.nio.file.Path;

/** A process that owns a server, for tests of what happens when the owner is killed. */
final class ServerOwner {
    private ServerOwner() {}

    public static void main(String[] arguments) throws InterruptedException {
        Path directory = Path.of(arguments[1]);
        int port = Integer.parseInt(arguments[2]);
        switch (arguments[0]) {
            case "postgres" -> own(PostgresServer.at(directory, port).start().pid());
            case "elasticsearch" ->
                own(ElasticsearchServer.at(directory, port).start().pid());
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void own(long pid) throws InterruptedException {
        System.out.println("pid " + pid);
        Thread.currentThread().join();
    }
}
