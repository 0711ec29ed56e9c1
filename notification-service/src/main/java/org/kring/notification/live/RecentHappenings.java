package org.kring.notification.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.kring.notification.signal.Signal;
import org.springframework.stereotype.Component;

/**
 * The latest happenings, for pages that come back after a moment. Every replica hears all of them, but not at the same
 * millisecond: going back a little further than asked repeats a few rather than missing one, and pages do not mind.
 */
@Component
class RecentHappenings {

    private static final int MOST = 2_000;
    private static final long OVERLAP_MILLIS = 2_000;

    private final Deque<Heard> heard = new ArrayDeque<>();
    private long completeSince = Long.MAX_VALUE;

    record Heard(Frame frame, Signal.Happened happened) {}

    synchronized void add(Heard latest) {
        heard.addLast(latest);
        if (heard.size() > MOST) {
            completeSince = heard.removeFirst().frame().id() + 1;
        }
    }

    /** From now on everything is heard; what was before may have gaps. */
    synchronized void beginAt(long millis) {
        heard.clear();
        completeSince = millis;
    }

    /** Empty where it may have forgotten something that happened since. */
    synchronized Optional<List<Heard>> since(long millis) {
        long from = millis - OVERLAP_MILLIS;
        return from < completeSince
                ? Optional.empty()
                : Optional.of(
                        heard.stream().filter(one -> one.frame().id() >= from).toList());
    }
}
