package org.kring.benchmarks.scale;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kring.benchmarks.platform.Platform;
import org.kring.benchmarks.scale.EventStore.NewEvent;

/**
 * People: the event that they are known, and their row, which is no read model (docs/adr/0007). It is made of the row of
 * the first person, which the platform wrote, and has to be for the second one exactly what the platform wrote for them.
 */
record Population(Platform platform, World world) {

    private static final int AT_ONCE = 5_000;

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
        Chunks chunks = new Chunks(world.people(), AT_ONCE);
        Progress progress = new Progress("people", world.people());
        try (EventStore events = new EventStore(platform, "community")) {
            EventShape shape = events.shapeOf(World.person(0).toString());
            requireSameAsTheirs(events, shape);
            int first = chunks.firstMissing(
                    person -> events.has(World.person(person).toString()));
            for (int chunk = first; chunk < chunks.count(); chunk++) {
                progress.at(chunks.from(chunk));
                add(events, shape, chunks.from(chunk), chunks.to(chunk));
            }
            progress.at(world.people());
        }
    }

    private static void add(EventStore events, EventShape shape, int from, int to) throws SQLException {
        List<NewEvent> known = new ArrayList<>();
        for (int person = from; person < to; person++) {
            String id = World.person(person).toString();
            known.add(new NewEvent(id, shape, shape.with(Map.of("personId", id))));
        }
        events.add(known);
        try (var insert = events.connection()
                .prepareStatement("insert into person_profile select made.* " + MADE + " on conflict do nothing")) {
            set(insert, from, to);
            insert.executeUpdate();
        }
        events.commit();
    }

    private static void requireSameAsTheirs(EventStore events, EventShape shape) throws SQLException {
        Same.require(
                shape.with(Map.of("personId", World.person(1).toString())),
                events.payloadOf(World.person(1).toString()));
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

    private static void set(java.sql.PreparedStatement statement, int from, int to) throws SQLException {
        List<Somebody> people =
                IntStream.range(from, to).mapToObj(Somebody::number).toList();
        var database = statement.getConnection();
        statement.setArray(
                1,
                database.createArrayOf("uuid", people.stream().map(Somebody::id).toArray()));
        statement.setArray(
                2,
                database.createArrayOf(
                        "text", people.stream().map(Somebody::handle).toArray()));
        statement.setArray(
                3,
                database.createArrayOf(
                        "text", people.stream().map(Somebody::name).toArray()));
        statement.setArray(
                4,
                database.createArrayOf(
                        "uuid", people.stream().map(Somebody::districtId).toArray()));
        statement.setArray(
                5,
                database.createArrayOf(
                        "text", people.stream().map(Population::plain).toArray()));
        statement.setArray(
                6,
                database.createArrayOf(
                        "text", people.stream().map(Somebody::skill).toArray()));
        statement.setString(7, World.person(0).toString());
    }

    /** As the service makes words of a name and a handle, which hold nothing but letters, dots and digits here. */
    private static String plain(Somebody person) {
        return (person.name() + " " + person.handle().replace('.', ' ')).toLowerCase(java.util.Locale.ROOT);
    }
}
