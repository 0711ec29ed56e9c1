package org.kring.benchmarks.scale;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kring.benchmarks.platform.Platform;
import org.kring.benchmarks.scale.EventStore.NewEvent;

/** Who joined the large community. */
record Memberships(Platform platform, World world) {

    private static final int AT_ONCE = 5_000;

    void store() throws SQLException {
        Chunks chunks = new Chunks(world.members(), AT_ONCE);
        Progress progress = new Progress("members of one community", world.members());
        try (EventStore events = new EventStore(platform, "community")) {
            EventShape shape = events.shapeOf(id(Founding.FIRST_MEMBER));
            Same.require(shape.with(values(Founding.SECOND_MEMBER)), events.payloadOf(id(Founding.SECOND_MEMBER)));
            for (int chunk = chunks.firstMissing(person -> events.has(id(person))); chunk < chunks.count(); chunk++) {
                progress.at(chunks.from(chunk));
                List<NewEvent> joined = new ArrayList<>();
                for (int person = chunks.from(chunk); person < chunks.to(chunk); person++) {
                    joined.add(new NewEvent(id(person), shape, shape.with(values(person))));
                }
                events.add(joined);
                events.commit();
            }
            progress.at(world.members());
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
