package org.kring.servers;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.jspecify.annotations.Nullable;

/** One Kafka broker and its controller, inside this process; {@link #main} makes a process of its own of it. */
public final class KafkaServer implements Server {
    private static final String CONTROLLER = "CONTROLLER";
    private static final int NODE = 1;

    private final Path directory;
    private final int port;
    private final int controllerPort;
    private @Nullable KafkaRaftServer broker;

    private KafkaServer(Path directory, int port, int controllerPort) {
        this.directory = directory.toAbsolutePath();
        this.port = port;
        this.controllerPort = controllerPort;
    }

    public static KafkaServer at(Path directory, int port, int controllerPort) {
        return new KafkaServer(directory, port, controllerPort);
    }

    /** Arguments: directory, port, controller port. Runs until the process is told to end. */
    public static void main(String[] arguments) {
        KafkaServer server = at(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        KafkaRaftServer running = server.startBroker();
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "kafka-shutdown"));
        System.out.println("Kafka is ready at " + server.bootstrapServers());
        running.awaitShutdown();
    }

    @Override
    public KafkaServer start() {
        startBroker();
        return this;
    }

    private KafkaRaftServer startBroker() {
        try {
            formatIfNew();
            KafkaRaftServer started = new KafkaRaftServer(new KafkaConfig(settings()), Time.SYSTEM);
            started.startup();
            broker = started;
            awaitAnswer();
            return started;
        } catch (Exception e) {
            stop();
            throw new ServerFailed("Kafka did not start in " + directory + ": " + e.getMessage(), e);
        }
    }

    private void formatIfNew() throws Exception {
        Files.createDirectories(directory);
        if (Files.exists(directory.resolve("meta.properties"))) {
            return;
        }
        new Formatter()
                .setNodeId(NODE)
                .setClusterId(Uuid.randomUuid().toString())
                .setDirectories(List.of(directory.toString()))
                .setControllerListenerName(CONTROLLER)
                .setMetadataLogDirectory(directory.toString())
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .run();
    }

    private Properties settings() throws IOException {
        Properties settings = new Properties();
        try (var defaults = KafkaServer.class.getResourceAsStream("kafka-server.properties")) {
            settings.load(defaults);
        }
        settings.put("node.id", "" + NODE);
        settings.put("controller.listener.names", CONTROLLER);
        settings.put("listeners", "PLAINTEXT://" + bootstrapServers() + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.put("advertised.listeners", "PLAINTEXT://" + bootstrapServers());
        settings.put("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort);
        settings.put("log.dirs", directory.toString());
        return settings;
    }

    private void awaitAnswer() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers()))) {
            admin.describeCluster().nodes().get();
        }
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    @Override
    public void stop() {
        if (broker != null) {
            broker.shutdown();
            broker.awaitShutdown();
            broker = null;
        }
    }
}
