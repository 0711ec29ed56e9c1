package org.kring.platform.test;

import org.kring.servers.FreePorts;
import org.kring.servers.KafkaServer;
import org.testcontainers.kafka.KafkaContainer;

/** One Kafka for all tests of a JVM. */
public final class TestKafka {

    private static final String BOOTSTRAP_SERVERS = Docker.AVAILABLE ? container() : embedded();

    private TestKafka() {}

    public static String bootstrapServers() {
        return BOOTSTRAP_SERVERS;
    }

    private static String embedded() {
        var ports = FreePorts.several(2);
        KafkaServer server = KafkaServer.at(TestFolder.of("kafka"), ports.get(0), ports.get(1))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
        return server.bootstrapServers();
    }

    @SuppressWarnings("resource") // Testcontainers ends it with the JVM
    private static String container() {
        KafkaContainer server = new KafkaContainer("apache/kafka-native:4.2.1");
        server.start();
        return server.getBootstrapServers();
    }
}
