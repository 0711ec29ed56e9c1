package org.kring.benchmarks.line;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.kring.benchmarks.measure.Work;
import org.kring.benchmarks.platform.Platform;
import org.kring.benchmarks.platform.SeenStatements.Seen;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** The queries of a request by plain JDBC, their rows rendered as JSON: what of a screen is left without a service. */
final class JdbcRead implements Work, AutoCloseable {

    private final List<Seen> statements;
    private final List<Connection> connections = new ArrayList<>();

    JdbcRead(Platform platform, String database, List<Seen> statements, int people) throws SQLException {
        if (statements.isEmpty()) {
            throw new IllegalStateException("no query was seen in " + database);
        }
        this.statements = statements;
        for (int person = 0; person < people; person++) {
            connections.add(platform.database(database));
        }
    }

    @Override
    public void once(int person) throws SQLException {
        if (rendered(person).size() == 0) {
            throw new IllegalStateException("nothing was read");
        }
    }

    int bytes() throws SQLException {
        return rendered(0).size();
    }

    private ByteArrayOutputStream rendered(int person) throws SQLException {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonMapper.shared().createGenerator(bytes)) {
            json.writeStartArray();
            for (Seen statement : statements) {
                ask(connections.get(person), statement, json);
            }
            json.writeEndArray();
        }
        return bytes;
    }

    private static void ask(Connection connection, Seen statement, JsonGenerator json) throws SQLException {
        try (var select = connection.prepareStatement(statement.sql())) {
            for (int i = 0; i < statement.parameters().size(); i++) {
                select.setObject(i + 1, statement.parameters().get(i), Types.OTHER);
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    render(rows, rows.getMetaData(), json);
                }
            }
        }
    }

    private static void render(ResultSet row, ResultSetMetaData columns, JsonGenerator json) throws SQLException {
        json.writeStartObject();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            json.writeName(columns.getColumnLabel(column));
            switch (columns.getColumnType(column)) {
                case Types.ARRAY -> renderArray(row, column, json);
                case Types.TIMESTAMP_WITH_TIMEZONE, Types.TIMESTAMP -> {
                    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
                    json.writePOJO(at == null ? null : at.toInstant().toString());
                }
                case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> json.writeNumber(row.getLong(column));
                case Types.BIT, Types.BOOLEAN -> json.writeBoolean(row.getBoolean(column));
                default -> json.writeString(row.getString(column));
            }
        }
        json.writeEndObject();
    }

    private static void renderArray(ResultSet row, int column, JsonGenerator json) throws SQLException {
        json.writeStartArray();
        var array = row.getArray(column);
        if (array != null) {
            for (Object element : (Object[]) array.getArray()) {
                json.writeString(String.valueOf(element));
            }
        }
        json.writeEndArray();
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
