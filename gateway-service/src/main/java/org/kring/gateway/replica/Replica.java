package org.kring.gateway.replica;

import java.net.URI;
import org.springframework.web.util.UriComponentsBuilder;

/** One process of a service, and whether it wants requests as far as we know. */
final class Replica {

    private final URI address;
    private volatile boolean ready = true;

    Replica(URI address) {
        this.address = address;
    }

    URI address() {
        return address;
    }

    boolean isReady() {
        return ready;
    }

    void ready(boolean now) {
        ready = now;
    }

    boolean isAt(URI request) {
        return address.getAuthority().equals(request.getAuthority());
    }

    /** The same request, but here. */
    URI instead(URI request) {
        return UriComponentsBuilder.fromUri(request)
                .scheme(address.getScheme())
                .host(address.getHost())
                .port(address.getPort())
                .build(true)
                .toUri();
    }
}
