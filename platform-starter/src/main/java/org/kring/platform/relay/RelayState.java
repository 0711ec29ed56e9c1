package org.kring.platform.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kring.platform.command.Position;

/** What an operator may know of the relay, and the one thing to ask of it. */
class RelayState {

    static final Position BEGINNING = new Position(0, 0);

    private final Counter published;
    private volatile boolean resetAsked;
    private volatile @Nullable Instant oldestUnpublished;
    /** Known to the replica that leads, and to no other. */
    private volatile @Nullable Position position;

    RelayState(MeterRegistry meters) {
        published = meters.counter("kring.relay.published");
        Gauge.builder("kring.relay.lag", this::lagSeconds)
                .description("age of the oldest event that is stored but not yet on Kafka")
                .baseUnit("seconds")
                .register(meters);
        Gauge.builder("kring.relay.leading", () -> isLeading() ? 1 : 0).register(meters);
    }

    void leadsFrom(Position published) {
        position = published;
    }

    void follows() {
        position = null;
    }

    /** @param rows that are not published yet, oldest first; what is older still counts until it is */
    void behind(List<RelayRow> rows) {
        if (oldestUnpublished == null && !rows.isEmpty()) {
            oldestUnpublished = rows.getFirst().at();
        }
    }

    void published(int events, Position upTo) {
        published.increment(events);
        position = upTo;
        oldestUnpublished = null;
    }

    void askForReset() {
        resetAsked = true;
    }

    boolean takeReset() {
        boolean asked = resetAsked;
        resetAsked = false;
        return asked;
    }

    boolean isLeading() {
        return position != null;
    }

    /** @return up to where everything is published, known to the replica that leads */
    @Nullable
    Position position() {
        return position;
    }

    double lagSeconds() {
        Instant since = oldestUnpublished;
        return since == null ? 0 : Duration.between(since, Instant.now()).toMillis() / 1000.0;
    }
}
