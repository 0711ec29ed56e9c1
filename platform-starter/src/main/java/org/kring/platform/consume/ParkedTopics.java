package org.kring.platform.consume;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.kring.events.Topics;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

/**
 * What lies parked for a service: on the topics of all, and behind where the last replay stopped, which a consumer group
 * remembers. For one thread at a time.
 */
class ParkedTopics implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(500);

    private final Consumer<String, byte[]> reader;

    private ParkedTopics(Consumer<String, byte[]> reader) {
        this.reader = reader;
    }

    static ParkedTopics of(String service, KafkaProperties kafka) {
        Map<String, Object> settings = ListenerContainers.settings(kafka);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, service + ".replayed");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return new ParkedTopics(new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer()));
    }

    /** From where to where something may lie: as long as it is the same, the same lies there. */
    record Extent(Map<TopicPartition, Long> begins, Map<TopicPartition, Long> ends) {

        boolean isEmpty() {
            return begins.equals(ends);
        }
    }

    Extent extent() {
        Set<TopicPartition> partitions = Stream.of(Topics.COMMUNITY, Topics.CONTENT, Topics.BOARD)
                .map(ParkedRecords::topicOf)
                .flatMap(topic -> reader.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .collect(Collectors.toSet());
        // Offsets of partitions that are not assigned would each be a warning in the log.
        reader.assign(partitions);
        Map<TopicPartition, Long> begins = reader.beginningOffsets(partitions);
        reader.committed(partitions).forEach((partition, replayed) -> {
            if (replayed != null) {
                begins.merge(partition, replayed.offset(), Math::max);
            }
        });
        return new Extent(begins, reader.endOffsets(partitions));
    }

    /** @param groups those whose records are wanted */
    List<ConsumerRecord<String, byte[]>> within(Extent extent, Predicate<String> groups) {
        extent.begins().forEach(reader::seek);
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        while (extent.ends().entrySet().stream().anyMatch(end -> reader.position(end.getKey()) < end.getValue())) {
            reader.poll(POLL).forEach(next -> {
                if (groups.test(group(next))) {
                    records.add(next);
                }
            });
        }
        return records;
    }

    /** None is replayed twice, whatever comes next. */
    void replayed(ConsumerRecord<String, byte[]> parked) {
        reader.commitSync(Map.of(
                new TopicPartition(parked.topic(), parked.partition()), new OffsetAndMetadata(parked.offset() + 1)));
    }

    static String group(ConsumerRecord<String, byte[]> parked) {
        return String.valueOf(text(parked, ParkedRecords.GROUP));
    }

    static @Nullable String cause(ConsumerRecord<String, byte[]> parked) {
        return text(parked, ParkedRecords.CAUSE);
    }

    private static @Nullable String text(ConsumerRecord<String, byte[]> parked, String name) {
        Header header = parked.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        reader.close();
    }
}
