package org.kring.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Replicas replicas;
    private final Ports ports;
    private final boolean apart;
    private final Assembly assembly;
    private final Map<Replica, RunningPart> running = new ConcurrentHashMap<>();

    /** Shared by what starts and ends single parts; the end of everything waits for them and keeps new ones out. */
    private final ReadWriteLock ending = new ReentrantReadWriteLock();

    private boolean closed;

    Platform(DataDirectory data, Replicas replicas, Ports ports, boolean apart, Assembly assembly) {
        this.data = data;
        this.replicas = replicas;
        this.ports = ports;
        this.apart = apart;
        this.assembly = assembly;
    }

    /** Returns once the part answers. Does nothing when it runs already. Several parts may be started at once. */
    void start(Replica replica) {
        ending.readLock().lock();
        try {
            if (closed) {
                throw new CannotStart("Kring is being stopped.");
            }
            if (!isAlive(running.get(replica))) {
                running.put(replica, started(replica));
                publish();
            }
        } finally {
            ending.readLock().unlock();
        }
    }

    private RunningPart started(Replica replica) {
        try {
            return assembly.start(replica);
        } catch (RuntimeException e) {
            LOG.error("{} did not start", replica.label(), e);
            throw new CannotStart(
                    "%s did not start: %s. See %s/%s.log"
                            .formatted(replica.label(), reason(e), data.logs(), replica.label()),
                    e);
        }
    }

    void end(Replica replica) {
        ending.readLock().lock();
        try {
            endOne(replica);
        } finally {
            ending.readLock().unlock();
        }
    }

    private void endOne(Replica replica) {
        var one = running.remove(replica);
        if (one != null) {
            try {
                one.end();
            } catch (RuntimeException e) {
                LOG.error("{} did not end in good order", replica.label(), e);
            }
            publish();
        }
    }

    /** Forgets the parts that ended by themselves or were killed, and returns them. */
    List<Replica> forgetDead() {
        var dead = new ArrayList<Replica>();
        for (var replica : replicas.all()) {
            var state = running.get(replica);
            if (state != null && !state.isAlive() && running.remove(replica, state)) {
                dead.add(replica);
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
            replicas.all().reversed().forEach(this::endOne);
            RunState.remove(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            ending.writeLock().unlock();
        }
    }

    private synchronized void publish() {
        var parts = new ArrayList<PartState>();
        for (var replica : replicas.all()) {
            var state = running.get(replica);
            parts.add(new PartState(replica.label(), state == null ? null : state.pid(), ports.of(replica)));
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
