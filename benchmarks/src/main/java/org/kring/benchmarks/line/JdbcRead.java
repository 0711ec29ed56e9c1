package org.kring.benchmarks.line;

import java.io.ByteArrayOutputStream;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kring.benchmarks.measure.Work;
import org.kring.benchmarks.platform.Platform;
import org.kring.benchmarks.platform.SeenStatements.Seen;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** The queries of a request by plain JDBC, their rows rendered as JSON: what of a screen is left without a service. */
final class JdbcRead implements Work, AutoCloseable {

    /** Like no value of any row, null included. */
    private static final Object NOTHING = new Object();

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
                @Nullable Object[] before = new Object[rows.getMetaData().getColumnCount()];
                Arrays.fill(before, NOTHING);
                while (rows.next()) {
                    render(rows, before, json);
                }
            }
        }
    }

    /** What is as it was in the row before is not said again: no screen names its board with every card. */
    private static void render(ResultSet row, @Nullable Object[] before, JsonGenerator json) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        json.writeStartObject();
        for (int column = 0; column < before.length; column++) {
            Object value = value(row, column + 1, columns.getColumnType(column + 1));
            if (!Objects.equals(value, before[column])) {
                json.writeName(columns.getColumnLabel(column + 1));
                write(value, json);
                before[column] = value;
            }
        }
        json.writeEndObject();
    }

    private static @Nullable Object value(ResultSet row, int column, int type) throws SQLException {
        Object value = switch (type) {
            case Types.ARRAY -> elements(row.getArray(column));
            case Types.TIMESTAMP_WITH_TIMEZONE, Types.TIMESTAMP -> row.getObject(column, OffsetDateTime.class);
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> row.getLong(column);
            case Types.BIT, Types.BOOLEAN -> row.getBoolean(column);
            default -> row.getString(column);
        };
        return row.wasNull() ? null : value;
    }

    private static List<Object> elements(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((Object[]) array.getArray());
    }

    private static void write(@Nullable Object value, JsonGenerator json) {
        switch (value) {
            case null -> json.writeNull();
            case Long number -> json.writeNumber(number);
            case Boolean is -> json.writeBoolean(is);
            case OffsetDateTime at -> json.writeString(at.toInstant().toString());
            case List<?> elements -> {
                json.writeStartArray();
                elements.forEach(element -> json.writeString(element.toString()));
                json.writeEndArray();
            }
            default -> json.writeString(value.toString());
        }
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
