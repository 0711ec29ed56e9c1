package org.kring.benchmarks.platform;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** Holds the relay of a service back by the lock that makes one replica the leader, and lets it go on. */
public final class RelaySwitch implements AutoCloseable {

    private static final String LOCK = "hashtextextended('kring relay', 0)";
    private static final Duration OFTEN = Duration.ofMillis(20);

    private final Connection database;
    private boolean off;

    public RelaySwitch(Platform platform, String database) throws SQLException {
        this.database = platform.database(database);
    }

    public void off() {
        if (!off) {
            Patience.askingEvery(OFTEN).until(this::takesOver);
            off = true;
        }
    }

    private boolean takesOver() throws SQLException {
        execute("select pg_terminate_backend(pid) from pg_stat_activity"
                + " where application_name = 'kring relay' and datname = current_database()");
        return is("select pg_try_advisory_lock(" + LOCK + ")");
    }

    public void on() throws SQLException {
        if (off) {
            execute("select pg_advisory_unlock(" + LOCK + ")");
            off = false;
        }
    }

    /** Returns when everything that is stored is published. */
    public void onAndCaughtUp() throws SQLException {
        on();
        Patience.askingEvery(OFTEN).until(() -> is("""
                select not exists (select from domain_event e, relay_position p
                                   where (e.xact_id, e.global_index) > (p.xact_id, p.global_index))
                """));
    }

    /** Remembers how far it has published. Only while it is off. */
    public void mark() throws SQLException {
        execute("create temporary table if not exists marked as select * from relay_position");
    }

    /** Makes it forget what it published since the mark. Only while it is off. */
    public void backToMark() throws SQLException {
        execute("update relay_position p set xact_id = m.xact_id, global_index = m.global_index"
                + " from marked m where p.name = m.name");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private boolean is(String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
