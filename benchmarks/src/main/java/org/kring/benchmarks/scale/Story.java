package org.kring.benchmarks.scale;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.kring.benchmarks.platform.Platform;
import org.kring.benchmarks.scale.EventStore.NewEvent;

/** Posts and comments, in the order in which they were told. */
record Story(Platform platform, World world) {

    void store() throws SQLException {
        try (EventStore events = new EventStore(platform, "content")) {
            EventShape post = events.shapeOf(World.entry(Founding.FIRST_POST).toString());
            EventShape comment =
                    events.shapeOf(World.entry(Founding.FIRST_COMMENT).toString());
            requireSame(events, post, Founding.SECOND_POST);
            requireSame(events, comment, Founding.SECOND_COMMENT);
            Chunks.of(world.entries())
                    .storeMissing(
                            "posts and comments",
                            events,
                            entry -> World.entry(entry).toString(),
                            entry -> {
                                Told told = new Told(world, entry);
                                EventShape shape = told.isPost() ? post : comment;
                                Instant at = world.at(entry, Instant.now().truncatedTo(ChronoUnit.MILLIS));
                                return new NewEvent(told.id().toString(), shape, shape.with(told.asEvent(at)));
                            });
        }
    }

    private void requireSame(EventStore events, EventShape shape, int entry) throws SQLException {
        Told told = new Told(world, entry);
        Same.require(
                shape.with(told.asEvent(world.at(entry, Instant.EPOCH))),
                events.payloadOf(told.id().toString()));
    }
}
