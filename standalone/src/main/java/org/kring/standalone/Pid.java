package org.kring.standalone;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A process, told apart from a later one that got the same number by the moment it started. */
record Pid(long number, Instant started) {

    static Pid current() {
        return of(ProcessHandle.current());
    }

    static Pid of(long number) {
        return ProcessHandle.of(number).map(Pid::of).orElseGet(() -> new Pid(number, Instant.EPOCH));
    }

    private static Pid of(ProcessHandle process) {
        return new Pid(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    boolean isAlive() {
        return process().isPresent();
    }

    /** Asks the process to end, and makes it end when that takes longer than {@code patience}. */
    void end(Duration patience) {
        process().ifPresent(running -> {
            running.destroy();
            if (!ended(running, patience)) {
                running.destroyForcibly();
                ended(running, patience);
            }
        });
    }

    private Optional<ProcessHandle> process() {
        return ProcessHandle.of(number)
                .filter(ProcessHandle::isAlive)
                .filter(process -> of(process).equals(this));
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
