package org.kring.platform.test;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.kring.events.BoardEvent;
import org.kring.events.CommunityEvent;
import org.kring.events.ContentEvent;
import org.kring.events.EventTypes;
import org.kring.events.KringEvent;
import org.kring.events.Topics;
import org.kring.platform.consume.Received;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.json.JsonMapper;

/** Puts events of other services on Kafka, and reads what the service under test published. */
@TestComponent
public class Published implements DisposableBean {

    private final JsonMapper json = JsonMapper.builder().build();
    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", TestKafka.bootstrapServers(), "acks", "all"),
            new StringSerializer(),
            new ByteArraySerializer());

    /** Each as the first event of an aggregate of its own. */
    public void send(KringEvent... events) {
        for (KringEvent event : events) {
            send(event, UUID.randomUUID().toString(), 0);
        }
    }

    /** As the given version of an aggregate, for tests of order and repetition. */
    public void send(KringEvent event, String aggregateId, long version) {
        var cloudEvent = CloudEventBuilder.v1()
                .withId(UUID.nameUUIDFromBytes(
                                (aggregateId + version).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .toString())
                .withSource(URI.create("/test"))
                .withType(EventTypes.typeOf(event.getClass()))
                .withTime(OffsetDateTime.now(ZoneOffset.UTC))
                .withSubject(aggregateId)
                .withExtension("aggregateversion", Long.toString(version))
                .withData("application/json", json.writeValueAsBytes(event))
                .build();
        sendRaw(KafkaMessageFactory.<String>createWriter(
                        topicOf(event), event.key().toString())
                .writeBinary(cloudEvent));
    }

    /** Whatever it is, for tests of what cannot be handled. */
    public void sendRaw(ProducerRecord<String, byte[]> kafka) {
        try {
            producer.send(kafka).get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (java.util.concurrent.ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Everything on a topic under one key, in order. Reads the topic from its beginning each time. */
    public List<Received> under(String topic, UUID key) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", TestKafka.bootstrapServers()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new org.apache.kafka.common.TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            List<Received> found = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(next -> {
                    if (key.toString().equals(next.key())) {
                        Received.read(next).ifPresent(found::add);
                    }
                });
            }
            return found;
        }
    }

    @Override
    public void destroy() {
        producer.close(Duration.ofSeconds(1));
    }

    private static String topicOf(KringEvent event) {
        return switch (event) {
            case CommunityEvent e -> Topics.COMMUNITY;
            case ContentEvent e -> Topics.CONTENT;
            case BoardEvent e -> Topics.BOARD;
        };
    }
}
