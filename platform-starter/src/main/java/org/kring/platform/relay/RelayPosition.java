package org.kring.platform.relay;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.kring.platform.command.Position;
import org.kring.platform.eventstore.EventHistory;

/**
 * Reads the event store in the order in which transactions can be published without missing one: only rows of
 * transactions older than every running one, by transaction, then by index. Plain JDBC on a connection of its own; why
 * not an Axon processor stands in docs/adr.
 */
class RelayPosition {

    private static final String NAME = "relay";

    private final Connection connection;
    private Position read;

    RelayPosition(Connection connection) throws SQLException {
        this.connection = connection;
        try (var insert = connection.prepareStatement(
                "insert into relay_position values (?, '0', 0) on conflict (name) do nothing")) {
            insert.setString(1, NAME);
            insert.executeUpdate();
        }
        this.read = stored();
    }

    /** Waits for nobody: true if this replica is the one that publishes from now on, until its connection ends. */
    static boolean tryToLead(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_try_advisory_lock(hashtextextended('kring relay', 0))")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    Position read() {
        return read;
    }

    /** Behind those that were read before, whether they are published yet or not. */
    List<RelayRow> next(int limit) throws SQLException {
        try (var select = connection.prepareStatement("""
                select xact_id::text::bigint as transaction, e.* from domain_event e
                where (xact_id, global_index) > (?::text::xid8, ?)
                  and xact_id < pg_snapshot_xmin(pg_current_snapshot())
                order by xact_id, global_index
                limit ?
                """)) {
            select.setString(1, Long.toString(read.transaction()));
            select.setLong(2, read.index());
            select.setInt(3, limit);
            List<RelayRow> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(new RelayRow(
                            new Position(row.getLong("transaction"), row.getLong("global_index")),
                            EventHistory.entry(row)));
                }
            }
            if (!rows.isEmpty()) {
                read = rows.getLast().position();
            }
            return rows;
        }
    }

    /** From here on everything is read again, now and after a restart. */
    void backTo(Position beginning) throws SQLException {
        moveTo(beginning);
        read = beginning;
    }

    /** Where the next leader goes on. */
    void moveTo(Position published) throws SQLException {
        try (var update = connection.prepareStatement(
                "update relay_position set xact_id = ?::text::xid8, global_index = ? where name = ?")) {
            update.setString(1, Long.toString(published.transaction()));
            update.setLong(2, published.index());
            update.setString(3, NAME);
            update.executeUpdate();
        }
    }

    private Position stored() throws SQLException {
        try (var select = connection.prepareStatement(
                "select xact_id::text::bigint, global_index from relay_position where name = ?")) {
            select.setString(1, NAME);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new Position(row.getLong(1), row.getLong(2));
            }
        }
    }
}
