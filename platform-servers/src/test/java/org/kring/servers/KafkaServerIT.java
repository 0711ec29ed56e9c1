package org.kring.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaServerIT {
    private static final String TOPIC = "kring.content.v1";

    @TempDir
    Path directory;

    private final List<Integer> ports = FreePorts.several(2);

    @Test
    void what_was_acknowledged_is_there_after_a_kill() throws Exception {
        Path log = directory.resolve("kafka.log");
        try (ForeignProcess kafka =
                ForeignProcess.running(KafkaServer.class, log, data(), ports.get(0), ports.get(1))) {
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> Files.readString(log), text -> text.contains("Kafka is ready"));
            write("Dienstfiets");
            kafka.kill();
        }
        try (KafkaServer server = server().start()) {
            assertThat(read(server)).isEqualTo("Dienstfiets");
        }
    }

    @Test
    void records_stay_30_days_and_topics_are_created_by_the_services_alone() throws Exception {
        try (KafkaServer server = server().start();
                Admin admin = Admin.create(client())) {
            ConfigResource broker = new ConfigResource(ConfigResource.Type.BROKER, "1");
            var settings = admin.describeConfigs(List.of(broker)).all().get().get(broker);

            assertThat(settings.get("log.retention.hours").value()).isEqualTo("720");
            assertThat(settings.get("auto.create.topics.enable").value()).isEqualTo("false");
            assertThat(server.bootstrapServers()).isEqualTo("127.0.0.1:" + ports.get(0));
        }
    }

    @Test
    void it_can_be_closed_and_started_again_in_one_process() {
        try (KafkaServer server = server()) {
            server.start();
            server.stop();
            server.start();
        }
    }

    private KafkaServer server() {
        return KafkaServer.at(data(), ports.get(0), ports.get(1));
    }

    private Path data() {
        return directory.resolve("data");
    }

    private Map<String, Object> client() {
        return Map.of("bootstrap.servers", "127.0.0.1:" + ports.get(0));
    }

    private void write(String text) throws Exception {
        try (Admin admin = Admin.create(client())) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
        }
        try (var producer = new KafkaProducer<>(client(), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, text)).get();
        }
    }

    private String read(KafkaServer server) {
        Map<String, Object> settings = Map.of("bootstrap.servers", server.bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition(TOPIC, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return consumer.poll(Duration.ofSeconds(30)).iterator().next().value();
        }
    }
}
