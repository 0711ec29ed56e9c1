package org.kring.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * The loopback port of every replica. Only the first gateway's is chosen by the operator. The others lie below the range that
 * systems lend to outgoing connections, so that a connection of a part that runs cannot take one before its own part
 * starts.
 */
record Ports(Map<Replica, Integer> ports, int kafkaController) {

    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 30_000;

    Ports {
        ports = Map.copyOf(ports);
    }

    static Ports around(int gateway, Replicas replicas) {
        var free = freeFrom(RandomGenerator.getDefault().nextInt(LOWEST, HIGHEST))
                .filter(port -> port != gateway)
                .iterator();
        var ports = new HashMap<Replica, Integer>();
        ports.put(Replica.firstOf(Part.GATEWAY), gateway);
        for (var replica : replicas.all()) {
            ports.computeIfAbsent(replica, any -> free.next());
        }
        return new Ports(ports, free.next());
    }

    /** Where the part's first replica listens. */
    int of(Part part) {
        return of(Replica.firstOf(part));
    }

    int of(Replica replica) {
        return Objects.requireNonNull(ports.get(replica));
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            // A port whose last connections are still fading away is free, as it is for the servers themselves.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static IntStream freeFrom(int start) {
        return IntStream.range(start, HIGHEST + 1_000).filter(Ports::isFree);
    }
}
