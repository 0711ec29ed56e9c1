package org.kring.standalone;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.kring.servers.KafkaServer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Kafka in this process, and every service in a Spring context of its own. */
record OneProcess(DataDirectory data, Ports ports, Servers servers, PartEnvironment environment) implements Assembly {

    @Override
    public RunningPart start(Replica replica) {
        var part = replica.part();
        return inThreadOf(part, () -> switch (part) {
            case POSTGRESQL -> servers.startPostgres();
            case ELASTICSEARCH -> servers.startElasticsearch();
            case KAFKA -> startKafka();
            default -> startService(part, part.service().orElseThrow());
        });
    }

    private RunningPart startKafka() {
        var broker = KafkaServer.at(data.of(Part.KAFKA), ports.of(Part.KAFKA), ports.kafkaController());
        broker.start();
        return new Servers.RunningServer(Pid.current(), () -> true, broker);
    }

    private RunningPart startService(Part part, Part.Service service) {
        return new RunningContext(new SpringApplicationBuilder(application(service))
                .properties("spring.config.name=" + service.configuration())
                .listeners(new GivenEnvironment(environment.of(Replica.firstOf(part))))
                .registerShutdownHook(false)
                .run());
    }

    private static Class<?> application(Part.Service service) {
        try {
            return Class.forName(service.application());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Threads that a part starts inherit from this one that they belong to it; see {@link PartLogs}. */
    private static RunningPart inThreadOf(Part part, Supplier<RunningPart> start) {
        var started = new CompletableFuture<RunningPart>();
        var thread = Thread.ofPlatform().name("start-" + part.label()).start(() -> {
            PartLogs.belongTo(part);
            try {
                started.complete(start.get());
            } catch (Throwable e) {
                started.completeExceptionally(e);
            }
        });
        try {
            thread.join();
            return started.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private record RunningContext(ConfigurableApplicationContext context) implements RunningPart {

        @Override
        public Pid pid() {
            return Pid.current();
        }

        @Override
        public boolean isAlive() {
            return context.isActive();
        }

        @Override
        public void end() {
            context.close();
        }
    }
}
