package org.kring.driver;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** What services tell each other, read past all of them. */
public final class Topic implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);

    private final Consumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;

    public Topic(Part kafka, String name) {
        consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.address()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        partitions = consumer.partitionsFor(name).stream()
                .map(partition -> new TopicPartition(name, partition.partition()))
                .toList();
        consumer.assign(partitions);
    }

    public int partitions() {
        return partitions.size();
    }

    public Map<TopicPartition, Long> ends() {
        return Map.copyOf(consumer.endOffsets(partitions));
    }

    /** How many records it holds or held. */
    public long size() {
        return ends().values().stream().mapToLong(Long::longValue).sum();
    }

    /** Everything from an end, or from the beginning where there is none, to another one. */
    public List<ConsumerRecord<byte[], byte[]>> between(Map<TopicPartition, Long> from, Map<TopicPartition, Long> to) {
        partitions.forEach(partition -> consumer.seek(partition, from.getOrDefault(partition, 0L)));
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        while (partitions.stream()
                .anyMatch(partition -> consumer.position(partition) < to.getOrDefault(partition, 0L))) {
            consumer.poll(POLL).forEach(records::add);
        }
        return records;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
