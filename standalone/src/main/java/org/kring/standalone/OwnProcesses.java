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
    public RunningPart start(Part part) {
        return switch (part) {
            case POSTGRESQL -> servers.startPostgres();
            case ELASTICSEARCH -> servers.startElasticsearch();
            case KAFKA ->
                run(
                        part,
                        JavaCommand.of(
                                KafkaServer.class.getName(),
                                data.of(part).toString(),
                                "" + ports.of(part),
                                "" + ports.kafkaController()));
            default -> run(part, JavaCommand.of(part.service().orElseThrow().application()));
        };
    }

    private RunningPart run(Part part, List<String> command) {
        var process = new RunningProcess(startByLastingThread(part, command));
        var end = Instant.now().plus(START_PATIENCE);
        while (Health.of(part, ports.of(part)) == Health.DOWN) {
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
    private Process startByLastingThread(Part part, List<String> command) {
        var started = new CompletableFuture<Process>();
        Thread.ofPlatform().daemon().name("parent of " + part.label()).start(() -> {
            try {
                var process = builder(part, command).start();
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

    private ProcessBuilder builder(Part part, List<String> command) {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.logs().resolve(part.label() + ".out").toFile())
                .redirectInput(Redirect.from(new java.io.File("/dev/null")));
        builder.environment().putAll(environment.of(part));
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
