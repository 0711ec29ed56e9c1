package org.kring.benchmarks.platform;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A topic, read and written without the platform. */
public final class Topic implements AutoCloseable {

    private final String name;
    private final String brokers;
    private final Consumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;

    public Topic(Platform platform, String name) {
        this.name = name;
        this.brokers = "127.0.0.1:" + platform.part("kafka").port();
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        brokers,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        this.partitions = consumer.partitionsFor(name).stream()
                .map(partition -> new TopicPartition(name, partition.partition()))
                .toList();
        consumer.assign(partitions);
    }

    public Map<TopicPartition, Long> ends() {
        return new HashMap<>(consumer.endOffsets(partitions));
    }

    /** How many records it holds or held. */
    public long size() {
        return ends().values().stream().mapToLong(Long::longValue).sum();
    }

    /** What lies between two ends, ready to be sent elsewhere: keys, headers, times and partitions as they are. */
    public List<ProducerRecord<byte[], byte[]>> between(
            Map<TopicPartition, Long> from, Map<TopicPartition, Long> to, String target) {
        partitions.forEach(partition -> consumer.seek(partition, from.getOrDefault(partition, 0L)));
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        while (partitions.stream()
                .anyMatch(partition -> consumer.position(partition) < to.getOrDefault(partition, 0L))) {
            consumer.poll(Duration.ofMillis(200))
                    .forEach(read -> records.add(new ProducerRecord<>(
                            target, read.partition(), read.timestamp(), read.key(), read.value(), read.headers())));
        }
        return records;
    }

    /** As the relay sends: every acknowledgement awaited, in its batches' size, but without any pause between them. */
    public Producer<byte[], byte[]> producer() {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        brokers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.LINGER_MS_CONFIG,
                        1,
                        ProducerConfig.BATCH_SIZE_CONFIG,
                        131_072,
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        "lz4"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** Returns when each is acknowledged. */
    public static void send(Producer<byte[], byte[]> producer, List<ProducerRecord<byte[], byte[]>> records)
            throws ExecutionException, InterruptedException {
        List<Future<RecordMetadata>> acknowledgements = new ArrayList<>(records.size());
        records.forEach(event -> acknowledgements.add(producer.send(event)));
        producer.flush();
        for (Future<RecordMetadata> acknowledgement : acknowledgements) {
            acknowledgement.get();
        }
    }

    /** Made with as many partitions as this one. */
    public String beside() throws ExecutionException, InterruptedException {
        String other = name + ".alone";
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, brokers))) {
            admin.createTopics(List.of(new NewTopic(other, partitions.size(), (short) 1)))
                    .all()
                    .get();
        }
        return other;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
