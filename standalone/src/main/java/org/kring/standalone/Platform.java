package org.kring.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import org.kring.standalone.RunState.PartState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The parts that run on one data directory. Keeps the file that says what runs up to date, so that a later command, or
 * the next start after a crash, finds every process.
 */
final class Platform implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Platform.class);

    private final DataDirectory data;
    private final Ports ports;
    private final boolean apart;
    private final Assembly assembly;
    private final Map<Part, RunningPart> running = Collections.synchronizedMap(new EnumMap<>(Part.class));

    /** Shared by what starts and ends single parts; the end of everything waits for them and keeps new ones out. */
    private final ReadWriteLock ending = new ReentrantReadWriteLock();

    private boolean closed;

    Platform(DataDirectory data, Ports ports, boolean apart, Assembly assembly) {
        this.data = data;
        this.ports = ports;
        this.apart = apart;
        this.assembly = assembly;
    }

    /** Returns once the part answers. Does nothing when it runs already. Several parts may be started at once. */
    void start(Part part) {
        ending.readLock().lock();
        try {
            if (closed) {
                throw new CannotStart("Kring is being stopped.");
            }
            if (!isAlive(running.get(part))) {
                running.put(part, started(part));
                publish();
            }
        } finally {
            ending.readLock().unlock();
        }
    }

    private RunningPart started(Part part) {
        try {
            return assembly.start(part);
        } catch (RuntimeException e) {
            LOG.error("{} did not start", part.label(), e);
            throw new CannotStart(
                    "%s did not start: %s. See %s/%s.log".formatted(part.label(), reason(e), data.logs(), part.label()),
                    e);
        }
    }

    void end(Part part) {
        ending.readLock().lock();
        try {
            endOne(part);
        } finally {
            ending.readLock().unlock();
        }
    }

    private void endOne(Part part) {
        var one = running.remove(part);
        if (one != null) {
            try {
                one.end();
            } catch (RuntimeException e) {
                LOG.error("{} did not end in good order", part.label(), e);
            }
            publish();
        }
    }

    /** Forgets the parts that ended by themselves or were killed, and returns them. */
    Set<Part> forgetDead() {
        var dead = EnumSet.noneOf(Part.class);
        for (var part : Part.values()) {
            var state = running.get(part);
            if (state != null && !state.isAlive() && running.remove(part, state)) {
                dead.add(part);
            }
        }
        if (!dead.isEmpty()) {
            publish();
        }
        return dead;
    }

    /** Ends all parts, the last first. Waits for a start that is under way. */
    @Override
    public void close() {
        ending.writeLock().lock();
        try {
            closed = true;
            Arrays.asList(Part.values()).reversed().forEach(this::endOne);
            RunState.remove(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            ending.writeLock().unlock();
        }
    }

    private synchronized void publish() {
        var parts = new ArrayList<PartState>();
        for (var part : Part.values()) {
            var state = running.get(part);
            parts.add(new PartState(part.label(), state == null ? null : state.pid(), ports.of(part)));
        }
        try {
            new RunState(Pid.current(), apart, ports.of(Part.GATEWAY), List.copyOf(parts)).write(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isAlive(@Nullable RunningPart part) {
        return part != null && part.isAlive();
    }

    /** The innermost cause is what helps: the outer ones say that a bean could not be created. */
    private static String reason(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        // It is told within a sentence.
        return String.valueOf(cause.getMessage()).replaceFirst("\\.$", "");
    }
}
