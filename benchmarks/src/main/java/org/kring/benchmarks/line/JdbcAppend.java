package org.kring.benchmarks.line;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import org.kring.benchmarks.measure.Work;
import org.kring.benchmarks.platform.Platform;

/**
 * The rows of one comment by plain JDBC: what of a command is left when nothing is asked, checked or decided. Into
 * tables of the same shape beside the real ones, where no relay reads.
 */
final class JdbcAppend implements Work, AutoCloseable {

    private static final String SCHEMA = "jdbc_append";
    private static final int SHARDS = 16;
    private static final String EVENT = """
            insert into %s.domain_event (aggregate_identifier, sequence_number, type, event_identifier, meta_data, payload,
                                         payload_revision, payload_type, time_stamp)
            values (?, 0, ?, ?, ?, ?, ?, ?, ?)
            """.formatted(SCHEMA);
    private static final String COMMENT = """
            insert into %s.comment (comment_id, post_id, author_id, body, created_at, version)
            values (?, ?, ?, ?, now(), 0)
            """.formatted(SCHEMA);
    private static final String COUNT = """
            insert into %s.post_tally (post_id, shard, comments, likes, thanks, insightful, celebrate)
            values (?, ?, 1, 0, 0, 0, 0)
            on conflict (post_id, shard) do update set comments = post_tally.comments + excluded.comments
            """.formatted(SCHEMA);

    private final Template template;
    private final BlockingQueue<Connection> connections = new LinkedBlockingQueue<>();

    /** A comment as the service stored it. */
    private record Template(
            String commentId,
            String type,
            String metaData,
            String payload,
            String revision,
            String payloadType,
            String timeStamp,
            UUID author,
            String body) {}

    private JdbcAppend(Template template) {
        this.template = template;
    }

    /** @param atOnce how many connections people share */
    static JdbcAppend likeTheLastComment(Platform platform, int atOnce) throws SQLException {
        try (Connection database = platform.database("content");
                var statement = database.createStatement()) {
            statement.execute("drop schema if exists " + SCHEMA + " cascade");
            statement.execute("create schema " + SCHEMA);
            for (String table : List.of("domain_event", "comment", "post_tally")) {
                statement.execute("create table %s.%s (like public.%s including all)".formatted(SCHEMA, table, table));
            }
            JdbcAppend append = new JdbcAppend(template(database));
            for (int number = 0; number < atOnce; number++) {
                Connection connection = platform.database("content");
                connection.setAutoCommit(false);
                append.connections.add(connection);
            }
            return append;
        }
    }

    private static Template template(Connection database) throws SQLException {
        try (PreparedStatement select = database.prepareStatement("""
                        select e.*, c.author_id, c.body
                        from comment c join domain_event e on e.aggregate_identifier = c.comment_id::text
                        order by e.global_index desc limit 1
                        """);
                ResultSet row = select.executeQuery()) {
            row.next();
            return new Template(
                    row.getString("aggregate_identifier"),
                    row.getString("type"),
                    row.getString("meta_data"),
                    row.getString("payload"),
                    row.getString("payload_revision"),
                    row.getString("payload_type"),
                    row.getString("time_stamp"),
                    row.getObject("author_id", UUID.class),
                    row.getString("body"));
        }
    }

    @Override
    public void once(int person) throws SQLException, InterruptedException {
        Connection connection = connections.take();
        try {
            append(connection, person);
        } finally {
            connections.put(connection);
        }
    }

    private void append(Connection connection, int person) throws SQLException {
        UUID comment = new UUID(timeOrdered(), ThreadLocalRandom.current().nextLong());
        UUID post = new UUID(0, person);
        insertEvent(connection, comment.toString());
        insertComment(connection, comment, post);
        count(connection, comment, post);
        connection.commit();
    }

    private void insertEvent(Connection connection, String comment) throws SQLException {
        try (var insert = connection.prepareStatement(EVENT)) {
            insert.setString(1, comment);
            insert.setString(2, template.type());
            insert.setString(3, UUID.randomUUID().toString());
            insert.setString(4, template.metaData());
            insert.setString(5, template.payload().replace(template.commentId(), comment));
            insert.setString(6, template.revision());
            insert.setString(7, template.payloadType());
            insert.setString(8, template.timeStamp());
            insert.executeUpdate();
        }
    }

    private void insertComment(Connection connection, UUID comment, UUID post) throws SQLException {
        try (var insert = connection.prepareStatement(COMMENT)) {
            insert.setObject(1, comment);
            insert.setObject(2, post);
            insert.setObject(3, template.author());
            insert.setString(4, template.body());
            insert.executeUpdate();
        }
    }

    private static void count(Connection connection, UUID comment, UUID post) throws SQLException {
        try (var upsert = connection.prepareStatement(COUNT)) {
            upsert.setObject(1, post);
            upsert.setInt(2, Math.floorMod(comment.hashCode(), SHARDS));
            upsert.executeUpdate();
        }
    }

    /** As the services' ids are (version 7), so that the indexes grow at one end here too. */
    private static long timeOrdered() {
        return System.currentTimeMillis() << 16
                | 0x7000
                | ThreadLocalRandom.current().nextInt(0x1000);
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
