package org.kring.gateway.replica;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Spreads requests over the replicas of a service, one after another, and passes over those that want none. */
@Component
public class Replicas {

    private final List<Group> groups;

    Replicas(ServiceAddresses addresses) {
        this.groups = addresses.replicas().entrySet().stream()
                .filter(further -> !further.getValue().isEmpty())
                .map(further -> group(addresses.services(), further))
                .toList();
    }

    private static Group group(Map<String, URI> services, Map.Entry<String, List<URI>> further) {
        URI first = services.get(further.getKey());
        if (first == null) {
            throw new IllegalArgumentException("kring.gateway.replicas names no service: " + further.getKey());
        }
        return new Group(Stream.concat(Stream.of(first), further.getValue().stream())
                .map(Replica::new)
                .toList());
    }

    /** Where the request may be tried, in this order; only where it leads by itself, if its service has one address. */
    public List<URI> inTurn(URI request) {
        return groups.stream()
                .filter(group -> group.holds(request))
                .findFirst()
                .map(group -> group.inTurn(request))
                .orElse(List.of(request));
    }

    /** Nobody took the connection: no use in trying there before it says that it is back. */
    public void refused(URI request) {
        all().filter(replica -> replica.isAt(request)).forEach(replica -> replica.ready(false));
    }

    Stream<Replica> all() {
        return groups.stream().flatMap(group -> group.replicas().stream());
    }

    private record Group(List<Replica> replicas, AtomicInteger next) {

        Group(List<Replica> replicas) {
            this(replicas, new AtomicInteger());
        }

        boolean holds(URI request) {
            return replicas.stream().anyMatch(replica -> replica.isAt(request));
        }

        /** Who is not ready comes last: what we know may be old, and if nobody is ready somebody has to say so. */
        List<URI> inTurn(URI request) {
            var turn = new ArrayList<>(replicas);
            Collections.rotate(turn, Math.floorMod(next.getAndIncrement(), turn.size()));
            turn.sort(Comparator.comparing(replica -> !replica.isReady()));
            return turn.stream().map(replica -> replica.instead(request)).toList();
        }
    }
}
