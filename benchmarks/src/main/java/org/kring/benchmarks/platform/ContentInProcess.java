package org.kring.benchmarks.platform;

import java.io.IOException;
import java.nio.file.Files;
import org.kring.content.ContentService;
import org.kring.platform.command.Commands;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * content-service as it is, in the process of the benchmark and on the stores of the platform, whose own one is stopped
 * meanwhile: its commands can be sent without HTTP.
 */
public final class ContentInProcess implements AutoCloseable {

    private static final String NAME = "content";

    private final StoppedPart asProcess;
    private final ConfigurableApplicationContext context;

    private ContentInProcess(StoppedPart asProcess, ConfigurableApplicationContext context) {
        this.asProcess = asProcess;
        this.context = context;
    }

    /** @param connections to PostgreSQL at most */
    public static ContentInProcess on(Platform platform, int connections) throws IOException {
        StoppedPart asProcess = StoppedPart.of(platform, NAME);
        try {
            return new ContentInProcess(asProcess, started(platform, connections));
        } catch (IOException | RuntimeException failure) {
            asProcess.close();
            throw failure;
        }
    }

    private static ConfigurableApplicationContext started(Platform platform, int connections) throws IOException {
        return new SpringApplicationBuilder(ContentService.class)
                .properties("spring.config.name=content-service")
                .run(
                        "--server.port=0",
                        "--logging.level.root=WARN",
                        "--spring.datasource.url=jdbc:postgresql://"
                                + platform.part("postgresql").address() + "/" + NAME,
                        "--spring.datasource.username=kring",
                        "--spring.datasource.password="
                                + Files.readString(platform.data().resolve("postgresql/password"))
                                        .strip(),
                        "--spring.datasource.hikari.maximum-pool-size=" + connections,
                        "--spring.kafka.bootstrap-servers="
                                + platform.part("kafka").address());
    }

    public Commands commands() {
        return context.getBean(Commands.class);
    }

    @Override
    public void close() {
        try (asProcess) {
            context.close();
        }
    }
}
