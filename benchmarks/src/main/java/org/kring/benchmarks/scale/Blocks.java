package org.kring.benchmarks.scale;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kring.benchmarks.platform.SeenStatements.Seen;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How many blocks of its tables and indexes PostgreSQL looks at for a query that it saw: the same on any machine. */
record Blocks(Connection database) {

    /** PostgreSQL makes five plans for the parameters at hand before it considers one for all, as for a service that runs. */
    private static final int UNTIL_IT_HAS_CHOSEN_ITS_PLAN = 7;

    long of(Seen seen) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("prepare seen as " + numbered(seen.sql()));
            try {
                String execute = "execute seen" + arguments(seen.parameters());
                for (int time = 1; time < UNTIL_IT_HAS_CHOSEN_ITS_PLAN; time++) {
                    statement.execute(execute);
                }
                try (ResultSet row = statement.executeQuery("explain (analyze, buffers, format json) " + execute)) {
                    row.next();
                    return blocks(row.getString(1));
                }
            } finally {
                statement.execute("deallocate seen");
            }
        }
    }

    static long blocks(String plans) {
        JsonNode plan = JsonMapper.shared().readTree(plans).get(0).get("Plan");
        return plan.get("Shared Hit Blocks").longValue()
                + plan.get("Shared Read Blocks").longValue()
                + plan.get("Temp Read Blocks").longValue();
    }

    /** @param sql with question marks, which are parameters wherever they stand */
    static String numbered(String sql) {
        StringBuilder numbered = new StringBuilder();
        int parameter = 0;
        for (String part : (sql + " ").split("\\?")) {
            numbered.append(parameter == 0 ? "" : "$" + parameter).append(part);
            parameter++;
        }
        return numbered.toString().stripTrailing();
    }

    static String arguments(List<@Nullable String> parameters) {
        return parameters.isEmpty()
                ? ""
                : parameters.stream()
                        .map(value -> value == null ? "null" : "'" + value.replace("'", "''") + "'")
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
