package org.kring.benchmarks.scale;

import java.sql.SQLException;
import java.util.Map;
import org.kring.benchmarks.platform.Platform;
import org.kring.benchmarks.scale.EventStore.NewEvent;

/** Who joined the large community. */
record Memberships(Platform platform, World world) {

    void store() throws SQLException {
        try (EventStore events = new EventStore(platform, "community")) {
            EventShape shape = events.shapeOf(id(Founding.FIRST_MEMBER));
            Same.require(shape.with(values(Founding.SECOND_MEMBER)), events.payloadOf(id(Founding.SECOND_MEMBER)));
            Chunks.of(world.members())
                    .storeMissing(
                            "members of one community",
                            events,
                            Memberships::id,
                            person -> new NewEvent(id(person), shape, shape.with(values(person))));
        }
    }

    static String id(int person) {
        return World.community(0) + "/" + World.person(person);
    }

    private static Map<String, String> values(int person) {
        return Map.of(
                "personId", World.person(person).toString(),
                "by", World.person(person).toString());
    }
}
