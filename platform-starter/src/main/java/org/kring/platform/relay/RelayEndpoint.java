package org.kring.platform.relay;

import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** {@code GET /actuator/relay} tells where it is; {@code POST} republishes the whole history (relay reset). */
@Endpoint(id = "relay")
class RelayEndpoint {

    private final RelayState state;

    RelayEndpoint(RelayState state) {
        this.state = state;
    }

    @ReadOperation
    Map<String, Object> where() {
        return Map.of("leading", state.isLeading(), "position", state.positionText(), "lagSeconds", state.lagSeconds());
    }

    /** To be sent to the replica that leads; consumers pass over what they have worked off. */
    @WriteOperation
    Map<String, Object> reset() {
        if (state.isLeading()) {
            state.askForReset();
        }
        return Map.of("reset", state.isLeading());
    }
}
