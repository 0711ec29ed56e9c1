package org.kring.notification.live;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Stream;
import org.kring.notification.signal.Signal;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The open streams of this replica, and who of them hears what. */
@Component
class LiveStreams {

    private final Map<UUID, Deque<LiveStream>> streams = new ConcurrentHashMap<>();
    private final LiveSettings settings;
    private final PersonalFrames personal;
    private final RecentHappenings recent;
    private final JsonMapper json;
    private final Clock clock;

    LiveStreams(
            LiveSettings settings,
            PersonalFrames personal,
            RecentHappenings recent,
            JsonMapper json,
            Clock clock,
            MeterRegistry meters) {
        this.settings = settings;
        this.personal = personal;
        this.recent = recent;
        this.json = json;
        this.clock = clock;
        meters.gauge("kring.live.streams", this, open -> open.all().count());
    }

    /** The stream hears of everything from here on; its memberships are read after that, so that no change is missed. */
    void open(LiveStream stream) {
        streams.compute(stream.reader().caller().personId(), (_, open) -> {
            Deque<LiveStream> ofPerson = open == null ? new ConcurrentLinkedDeque<>() : open;
            ofPerson.addLast(stream);
            if (ofPerson.size() > settings.streamsPerPerson()) {
                ofPerson.removeFirst().end();
            }
            return ofPerson;
        });
        stream.reader().reload();
        stream.offer(() -> personal.ready(stream));
    }

    void close(LiveStream stream) {
        stream.end();
        streams.computeIfPresent(stream.reader().caller().personId(), (_, open) -> {
            open.remove(stream);
            return open.isEmpty() ? null : open;
        });
    }

    /** What the page missed while it was away, or that it must read anew where that is not known any more. */
    void catchUp(LiveStream stream, long lastSeen) {
        recent.since(lastSeen)
                .ifPresentOrElse(
                        missed -> missed.forEach(heard -> offer(stream, heard)),
                        () -> stream.offer(() -> personal.readAnew()));
    }

    void hear(Signal signal) {
        switch (signal) {
            case Signal.Happened happened -> {
                Frame frame = new Frame(
                        clock.millis(), happened.happening().type(), json.writeValueAsString(happened.happening()));
                RecentHappenings.Heard heard = new RecentHappenings.Heard(frame, happened);
                recent.add(heard);
                all().forEach(stream -> offer(stream, heard));
            }
            case Signal.Told told ->
                of(told.personId())
                        .forEach(stream -> stream.offer(() -> personal.notification(stream, told.notificationId())));
            case Signal.InboxRead read ->
                of(read.personId()).forEach(stream -> stream.offer(() -> personal.inboxRead(stream)));
            case Signal.MembershipChanged changed ->
                of(changed.personId()).forEach(stream -> stream.reader().reload());
        }
    }

    /** After signals may have been missed: rights first, then the pages read anew what they show. */
    void hearAnew() {
        recent.beginAt(clock.millis());
        all().forEach(stream -> {
            stream.reader().reload();
            stream.offer(() -> personal.readAnew());
        });
    }

    void endAll() {
        all().forEach(LiveStream::end);
    }

    private static void offer(LiveStream stream, RecentHappenings.Heard heard) {
        if (stream.reader().mayHearOf(heard.happened())) {
            stream.offer(() -> Optional.of(heard.frame()));
        }
    }

    private Stream<LiveStream> all() {
        return streams.values().stream().flatMap(Collection::stream);
    }

    private Collection<LiveStream> of(UUID personId) {
        return streams.getOrDefault(personId, new ConcurrentLinkedDeque<>());
    }
}
