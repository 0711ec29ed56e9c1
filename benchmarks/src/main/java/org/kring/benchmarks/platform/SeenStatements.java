package org.kring.benchmarks.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kring.driver.Pause;

/**
 * The queries that PostgreSQL sees while a request is answered, read from its own log: what is replayed beside the
 * request is what the service really asks, whatever it will be next year.
 */
public final class SeenStatements {

    private static final String MARK = "kring-seen";
    private static final int TIMES = 3;
    private static final Duration UNTIL_ALL_CONNECTIONS_KNOW = Duration.ofMillis(500);
    private static final Pattern EXECUTED = Pattern.compile(
            MARK + "\\|(?<database>[^|]*)\\|(?<application>[^|]*)\\| LOG:  execute [^:]+: (?<sql>.*)", Pattern.DOTALL);
    private static final Pattern QUERY =
            Pattern.compile("\\s*(?:select|with(?!.*\\b(?:insert|update|delete)\\b))\\b.*", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$\\d+ = (?:NULL|'((?:[^']|'')*)')");

    private final Platform platform;

    public SeenStatements(Platform platform) {
        this.platform = platform;
    }

    /**
     * A query and its parameters as text.
     *
     * @param sql with question marks, as JDBC wants it
     */
    public record Seen(String sql, List<@Nullable String> parameters) {}

    /** The queries of a database that each of several equal requests made; what others asked meanwhile is left out. */
    public List<Seen> queriesOf(String database, Request request) throws Exception {
        log(true);
        try {
            request.send();
            Set<Seen> inAll = new LinkedHashSet<>(during(database, request));
            for (int time = 1; time < TIMES; time++) {
                inAll.retainAll(during(database, request));
            }
            return List.copyOf(inAll);
        } finally {
            log(false);
        }
    }

    private List<Seen> during(String database, Request request) throws Exception {
        ServerLog log = new ServerLog(platform.data().resolve("postgresql/postgres.log"));
        return read(log.during(request), database);
    }

    static List<Seen> read(String log, String database) {
        List<Seen> seen = new ArrayList<>();
        String statement = "";
        // An entry begins with the mark; what follows it, indented, belongs to it.
        for (String entry : log.split("\n(?!\t)")) {
            if (entry.contains("DETAIL:  Parameters: ") && !statement.isEmpty()) {
                seen.add(new Seen(statement, parameters(entry)));
                statement = "";
                continue;
            }
            Matcher executed = EXECUTED.matcher(entry);
            statement = executed.find()
                            && executed.group("database").equals(database)
                            && !executed.group("application").equals("kring relay")
                            && QUERY.matcher(executed.group("sql")).matches()
                    ? executed.group("sql").replaceAll("\\$\\d+", "?").strip()
                    : "";
        }
        return seen;
    }

    private static List<@Nullable String> parameters(String entry) {
        List<@Nullable String> parameters = new ArrayList<>();
        Matcher parameter = PARAMETER.matcher(entry);
        while (parameter.find()) {
            String text = parameter.group(1);
            parameters.add(text == null ? null : text.replace("''", "'"));
        }
        return parameters;
    }

    private void log(boolean on) throws SQLException {
        try (Connection database = platform.database("postgres");
                var statement = database.createStatement()) {
            statement.execute("alter system set log_statement = '" + (on ? "all" : "none") + "'");
            statement.execute("alter system set log_line_prefix = '" + (on ? MARK + "|%d|%a| " : "%m [%p] ") + "'");
            statement.execute("select pg_reload_conf()");
        }
        Pause.of(UNTIL_ALL_CONNECTIONS_KNOW);
    }
}
