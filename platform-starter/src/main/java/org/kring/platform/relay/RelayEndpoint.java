package org.kring.platform.relay;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kring.platform.command.Position;
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

    /**
     * @param leading whether this is the replica that publishes
     * @param position up to where everything is published; none where another replica publishes
     * @param lagSeconds the age of the oldest event that is not published yet
     */
    record Place(boolean leading, @Nullable String position, double lagSeconds) {}

    @ReadOperation
    Place where() {
        Position published = state.position();
        return new Place(state.isLeading(), published == null ? null : published.toString(), state.lagSeconds());
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
