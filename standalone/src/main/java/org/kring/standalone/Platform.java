package org.kring.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Map<Part, RunningPart> running = new EnumMap<>(Part.class);
    private boolean closed;

    Platform(DataDirectory data, Ports ports, boolean apart, Assembly assembly) {
        this.data = data;
        this.ports = ports;
        this.apart = apart;
        this.assembly = assembly;
    }

    /** Returns once the part answers. Does nothing when it runs already. */
    synchronized void start(Part part) {
        if (closed) {
            throw new CannotStart("Kring is being stopped.");
        }
        if (isAlive(running.get(part))) {
            return;
        }
        try {
            running.put(part, assembly.start(part));
        } catch (RuntimeException e) {
            LOG.error("{} did not start", part.label(), e);
            throw new CannotStart(
                    "%s did not start: %s. See %s/%s.log".formatted(part.label(), reason(e), data.logs(), part.label()),
                    e);
        }
        publish();
    }

    synchronized void end(Part part) {
        var ending = running.remove(part);
        if (ending != null) {
            try {
                ending.end();
            } catch (RuntimeException e) {
                LOG.error("{} did not end in good order", part.label(), e);
            }
            publish();
        }
    }

    /** Forgets the parts that ended by themselves or were killed, and returns them. */
    synchronized Set<Part> forgetDead() {
        var dead = EnumSet.noneOf(Part.class);
        running.forEach((part, state) -> {
            if (!isAlive(state)) {
                dead.add(part);
            }
        });
        if (!dead.isEmpty() && !closed) {
            dead.forEach(running::remove);
            publish();
        }
        return dead;
    }

    /** Ends all parts, the last started first. Waits for a start that is under way. */
    @Override
    public synchronized void close() {
        closed = true;
        for (var part : Arrays.asList(Part.values()).reversed()) {
            end(part);
        }
        try {
            RunState.remove(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void publish() {
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
        return String.valueOf(cause.getMessage());
    }
}
