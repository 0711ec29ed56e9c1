package org.kring.platform.rebuild;

import java.sql.SQLException;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;

/**
 * {@code POST /actuator/readmodels} builds the read models again while the service goes on: 202, or 409 while a rebuild
 * runs in any replica. {@code GET} tells this replica's progress.
 */
@Endpoint(id = "readmodels")
class ReadModelsEndpoint {

    private static final int ACCEPTED = 202;
    private static final int CONFLICT = 409;

    private final ReadModelRebuilds rebuilds;
    private final RebuildState state;

    ReadModelsEndpoint(ReadModelRebuilds rebuilds, RebuildState state) {
        this.rebuilds = rebuilds;
        this.state = state;
    }

    @ReadOperation
    Progress progress() {
        return state.progress();
    }

    @WriteOperation
    WebEndpointResponse<Progress> rebuild() throws SQLException {
        boolean started = rebuilds.start();
        return new WebEndpointResponse<>(state.progress(), started ? ACCEPTED : CONFLICT);
    }
}
