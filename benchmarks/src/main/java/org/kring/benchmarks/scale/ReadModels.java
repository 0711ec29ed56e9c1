package org.kring.benchmarks.scale;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.kring.benchmarks.platform.Http;
import org.kring.benchmarks.platform.Patience;
import org.kring.benchmarks.platform.Platform;
import tools.jackson.databind.JsonNode;

/** Those of a service, built from its events by the service itself (docs/adr/0010). */
record ReadModels(Platform platform, String service) {

    private static final Duration NOW_AND_THEN = Duration.ofSeconds(1);

    /** @param last selects a row that is there once everything is */
    void hold(String last, UUID... ids) throws Exception {
        if (!isThere(last, ids)) {
            rebuild();
        }
        if (!isThere(last, ids)) {
            throw new IllegalStateException("the rebuilt read models of " + service + " do not hold what came last");
        }
    }

    private void rebuild() throws Exception {
        Http operator = platform.at(service);
        if (!state(operator).equals("RUNNING")) {
            operator.postJson("/actuator/readmodels", Map.of());
        }
        Progress progress = new Progress("read models of " + service, stored());
        Patience.askingEvery(NOW_AND_THEN).atMost(Duration.ofHours(4)).until(() -> {
            JsonNode now = operator.getJson("/actuator/readmodels");
            progress.at(now.get("done").longValue());
            return !now.get("state").stringValue().equals("RUNNING");
        });
        if (!state(operator).equals("DONE")) {
            throw new IllegalStateException(
                    "read models of " + service + ": " + operator.getJson("/actuator/readmodels"));
        }
    }

    private long stored() throws SQLException {
        try (var database = platform.database(service);
                var statement = database.createStatement();
                var row = statement.executeQuery("select count(*) from domain_event")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String state(Http operator) throws Exception {
        return operator.getJson("/actuator/readmodels").get("state").stringValue();
    }

    private boolean isThere(String select, UUID... ids) throws SQLException {
        try (var database = platform.database(service);
                var statement = database.prepareStatement(select)) {
            for (int parameter = 0; parameter < ids.length; parameter++) {
                statement.setObject(parameter + 1, ids[parameter]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
