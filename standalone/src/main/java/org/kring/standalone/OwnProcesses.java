package org.kring.standalone;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import org.kring.servers.KafkaServer;

/** Every part is a process of its own, which ends when the launcher does. Nothing that ended is restarted by itself. */
record OwnProcesses(DataDirectory data, Ports ports, Servers servers, PartEnvironment environment) implements Assembly {

    private static final Duration START_PATIENCE = Duration.ofMinutes(2);
    private static final Duration END_PATIENCE = Duration.ofSeconds(40);
    private static final Duration PAUSE = Duration.ofMillis(50);

    @Override
    public RunningPart start(Replica replica) {
        var part = replica.part();
        return switch (part) {
            case POSTGRESQL -> servers.startPostgres();
            case ELASTICSEARCH -> servers.startElasticsearch();
            case KAFKA ->
                run(
                        replica,
                        JavaCommand.of(
                                KafkaServer.class.getName(),
                                data.of(part).toString(),
                                "" + ports.of(part),
                                "" + ports.kafkaController()));
            default -> run(replica, JavaCommand.of(part.service().orElseThrow().application()));
        };
    }

    private RunningPart run(Replica replica, List<String> command) {
        var process = new RunningProcess(startByLastingThread(replica, command));
        var end = Instant.now().plus(START_PATIENCE);
        while (Health.of(replica.part(), ports.of(replica)) == Health.DOWN) {
            if (!process.isAlive()) {
                throw new CannotStart("it ended while it started");
            }
            if (Instant.now().isAfter(end)) {
                process.end();
                throw new CannotStart("it did not answer within " + START_PATIENCE.toSeconds() + " s");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return process;
    }

    /** The kernel takes the thread for the parent, so the thread has to last as long as its child. */
    private Process startByLastingThread(Replica replica, List<String> command) {
        var started = new CompletableFuture<Process>();
        Thread.ofPlatform().daemon().name("parent of " + replica.label()).start(() -> {
            try {
                var process = builder(replica, command).start();
                started.complete(process);
                process.waitFor();
            } catch (IOException e) {
                started.completeExceptionally(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        try {
            return started.join();
        } catch (CompletionException e) {
            throw new CannotStart("it cannot be run: " + e.getCause(), e);
        }
    }

    private ProcessBuilder builder(Replica replica, List<String> command) {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.logs().resolve(replica.label() + ".out").toFile())
                .redirectInput(Redirect.from(new java.io.File("/dev/null")));
        builder.environment().putAll(environment.of(replica));
        return builder;
    }

    private record RunningProcess(Process process) implements RunningPart {

        @Override
        public Pid pid() {
            return Pid.of(process.pid());
        }

        @Override
        public boolean isAlive() {
            return process.isAlive();
        }

        @Override
        public void end() {
            pid().end(END_PATIENCE);
        }
    }
}
