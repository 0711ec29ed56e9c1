package org.kring.benchmarks.scale;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.kring.benchmarks.platform.Platform;
import org.kring.benchmarks.scale.EventStore.NewEvent;

/**
 * People: the event that they are known, and their row, which is no read model (docs/adr/0007). It is made of the row of
 * the first person, which the platform wrote, and has to be for the second one exactly what the platform wrote for them.
 */
record Population(Platform platform, World world) {

    private static final String MADE = """
            from unnest(?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::text[], ?::text[])
                 as added (id, handle, name, district, plain, skill)
            join person_profile shape on shape.person_id = ?::uuid
            cross join lateral jsonb_populate_record(shape, jsonb_build_object(
                'person_id', added.id, 'handle', added.handle, 'name', added.name, 'district_id', added.district,
                'expertise', array[added.skill], 'sort_name', lower(added.name),
                'words', setweight(to_tsvector('simple', added.plain), 'A')
                         || setweight(to_tsvector('simple', added.skill), 'B'))) made
            """;

    void store() throws SQLException {
        try (EventStore events = new EventStore(platform, "community")) {
            EventShape shape = events.shapeOf(id(0));
            requireSameAsTheirs(events, shape);
            Chunks.of(world.people())
                    .storeMissing(
                            "people",
                            events,
                            Population::id,
                            person -> new NewEvent(id(person), shape, shape.with(Map.of("personId", id(person)))),
                            (from, to) -> addProfiles(events, from, to));
        }
    }

    private static String id(int person) {
        return World.person(person).toString();
    }

    private static void addProfiles(EventStore events, int from, int to) throws SQLException {
        try (var insert = events.connection()
                .prepareStatement("insert into person_profile select made.* " + MADE + " on conflict do nothing")) {
            set(insert, from, to);
            insert.executeUpdate();
        }
    }

    private static void requireSameAsTheirs(EventStore events, EventShape shape) throws SQLException {
        Same.require(shape.with(Map.of("personId", id(1))), events.payloadOf(id(1)));
        try (var select = events.connection()
                .prepareStatement("select to_jsonb(made)::text, to_jsonb(theirs)::text " + MADE
                        + " join person_profile theirs on theirs.person_id = made.person_id")) {
            set(select, 1, 2);
            try (var row = select.executeQuery()) {
                row.next();
                Same.require(row.getString(1), row.getString(2));
            }
        }
    }

    private static void set(PreparedStatement statement, int from, int to) throws SQLException {
        set(statement, 1, "uuid", Somebody::id, from, to);
        set(statement, 2, "text", Somebody::handle, from, to);
        set(statement, 3, "text", Somebody::name, from, to);
        set(statement, 4, "uuid", Somebody::districtId, from, to);
        set(statement, 5, "text", Population::plain, from, to);
        set(statement, 6, "text", Somebody::skill, from, to);
        statement.setString(7, id(0));
    }

    private static void set(
            PreparedStatement statement, int place, String type, Function<Somebody, Object> value, int from, int to)
            throws SQLException {
        Object[] values =
                IntStream.range(from, to).mapToObj(Somebody::number).map(value).toArray();
        statement.setArray(place, statement.getConnection().createArrayOf(type, values));
    }

    /** As the service makes words of a name and a handle, which hold nothing but letters, dots and digits here. */
    private static String plain(Somebody person) {
        return (person.name() + " " + person.handle().replace('.', ' ')).toLowerCase(Locale.ROOT);
    }
}
