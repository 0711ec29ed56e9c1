package org.kring.notification.live;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.kring.notification.inbox.Language;

/** One open page. What it is to hear waits in a bounded queue, which the virtual thread of its request empties. */
final class LiveStream {

    private static final byte[] HEARTBEAT = ": still here\n\n".getBytes(StandardCharsets.UTF_8);
    private static final Delivery WAKE_UP = Optional::empty;

    private final LiveReader reader;
    private final Language language;
    private final LiveSettings settings;
    private final BlockingQueue<Delivery> waiting;
    private volatile boolean ended;

    LiveStream(LiveReader reader, Language language, LiveSettings settings) {
        this.reader = reader;
        this.language = language;
        this.settings = settings;
        this.waiting = new ArrayBlockingQueue<>(settings.queue());
    }

    LiveReader reader() {
        return reader;
    }

    Language language() {
        return language;
    }

    /** Never waits: a page that is too slow to follow is dropped, and comes back by itself. */
    void offer(Delivery delivery) {
        if (!ended && !waiting.offer(delivery)) {
            end();
        }
    }

    void end() {
        ended = true;
        waiting.clear();
        waiting.offer(WAKE_UP);
    }

    /** Returns when the stream's time is over or it was ended; throws when the page has gone away. */
    void writeTo(OutputStream out) throws IOException, InterruptedException {
        out.write(("retry: " + settings.retry().toMillis() + "\n\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        long end = System.nanoTime() + settings.lifetime().toNanos();
        for (long left = end - System.nanoTime(); !ended && left > 0; left = end - System.nanoTime()) {
            Delivery next = waiting.poll(Math.min(left, settings.heartbeat().toNanos()), TimeUnit.NANOSECONDS);
            if (next == null) {
                out.write(HEARTBEAT);
            } else {
                writeAllFrom(next, out);
            }
            out.flush();
        }
    }

    private void writeAllFrom(Delivery first, OutputStream out) throws IOException {
        for (Delivery next = first; next != null && !ended; next = waiting.poll()) {
            Optional<Frame> frame = next.frame();
            if (frame.isPresent()) {
                out.write(frame.get().bytes());
            }
        }
    }
}
