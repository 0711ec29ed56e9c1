package org.kring.benchmarks.scale;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.kring.benchmarks.platform.Platform;
import org.kring.benchmarks.scale.EventStore.NewEvent;

/** Posts and comments, in the order in which they were told. */
record Story(Platform platform, World world) {

    private static final int AT_ONCE = 5_000;

    void store() throws SQLException {
        Chunks chunks = new Chunks(world.entries(), AT_ONCE);
        Progress progress = new Progress("posts and comments", world.entries());
        try (EventStore events = new EventStore(platform, "content")) {
            EventShape post = events.shapeOf(World.entry(Founding.FIRST_POST).toString());
            EventShape comment =
                    events.shapeOf(World.entry(Founding.FIRST_COMMENT).toString());
            requireSame(events, post, Founding.SECOND_POST);
            requireSame(events, comment, Founding.SECOND_COMMENT);
            int first =
                    chunks.firstMissing(entry -> events.has(World.entry(entry).toString()));
            for (int chunk = first; chunk < chunks.count(); chunk++) {
                progress.at(chunks.from(chunk));
                Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
                List<NewEvent> told = new ArrayList<>();
                for (int entry = chunks.from(chunk); entry < chunks.to(chunk); entry++) {
                    Told next = new Told(world, entry);
                    EventShape shape = next.isPost() ? post : comment;
                    told.add(new NewEvent(next.id().toString(), shape, shape.with(next.asEvent(world.at(entry, now)))));
                }
                events.add(told);
                events.commit();
            }
            progress.at(world.entries());
        }
    }

    private void requireSame(EventStore events, EventShape shape, int entry) throws SQLException {
        Told told = new Told(world, entry);
        Same.require(
                shape.with(told.asEvent(world.at(entry, Instant.EPOCH))),
                events.payloadOf(told.id().toString()));
    }
}
