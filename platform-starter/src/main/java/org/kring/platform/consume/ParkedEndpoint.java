package org.kring.platform.consume;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

/**
 * {@code GET /actuator/parked} lists this service's parked records with their causes; {@code POST} replays them, and
 * remembers in a consumer group how far, so that none is replayed twice.
 */
@Endpoint(id = "parked")
class ParkedEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(ParkedEndpoint.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final String service;
    private final List<ReplaysParked> listeners;
    private final KafkaProperties kafka;

    ParkedEndpoint(String service, List<ReplaysParked> listeners, KafkaProperties kafka) {
        this.service = service;
        this.listeners = List.copyOf(listeners);
        this.kafka = kafka;
    }

    /** One parked record, as an operator sees it. */
    record Parked(
            String topic,
            int partition,
            long offset,
            String group,
            @Nullable String key,
            @Nullable String cause) {}

    /**
     * @param replayed how many now had their effect
     * @param stillParked the rest
     * @param failedAgain of each partition the record that failed, and why this time: what follows it there waits
     */
    record Replay(int replayed, int stillParked, List<Parked> failedAgain) {}

    @ReadOperation
    List<Parked> list() {
        try (Consumer<String, byte[]> reader = reader()) {
            return readAll(reader).stream().map(ParkedEndpoint::describe).toList();
        }
    }

    @WriteOperation
    synchronized Replay replay() {
        try (Consumer<String, byte[]> reader = reader()) {
            List<ConsumerRecord<String, byte[]>> parked = readAll(reader);
            int replayed = 0;
            Map<TopicPartition, Parked> failed = new LinkedHashMap<>();
            for (ConsumerRecord<String, byte[]> next : parked) {
                TopicPartition partition = new TopicPartition(next.topic(), next.partition());
                if (failed.containsKey(partition)) {
                    continue;
                }
                Optional<Exception> failure = handledOnceMore(next);
                if (failure.isPresent()) {
                    failed.put(partition, failedAgain(next, failure.get()));
                } else {
                    reader.commitSync(Map.of(partition, new OffsetAndMetadata(next.offset() + 1)));
                    replayed++;
                }
            }
            return new Replay(replayed, parked.size() - replayed, List.copyOf(failed.values()));
        }
    }

    private Optional<Exception> handledOnceMore(ConsumerRecord<String, byte[]> parked) {
        String group = group(parked);
        try {
            listenerOf(group).orElseThrow().replay(group, parked);
            return Optional.empty();
        } catch (RuntimeException failure) {
            LOG.warn("{} cannot be handled yet", describe(parked), failure);
            return Optional.of(failure);
        }
    }

    private List<ConsumerRecord<String, byte[]>> readAll(Consumer<String, byte[]> reader) {
        Set<TopicPartition> partitions = Stream.of(Topics.COMMUNITY, Topics.CONTENT, Topics.BOARD)
                .map(ParkedRecords::topicOf)
                .flatMap(topic -> reader.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .collect(Collectors.toSet());
        reader.assign(partitions);
        reader.seekToBeginning(partitions);
        reader.committed(partitions).forEach((partition, offset) -> {
            if (offset != null) {
                reader.seek(partition, offset);
            }
        });
        Map<TopicPartition, Long> ends = reader.endOffsets(partitions);
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        while (ends.entrySet().stream().anyMatch(end -> reader.position(end.getKey()) < end.getValue())) {
            reader.poll(POLL).forEach(next -> {
                if (listenerOf(group(next)).isPresent()) {
                    records.add(next);
                }
            });
        }
        return records;
    }

    private Optional<ReplaysParked> listenerOf(String group) {
        return listeners.stream().filter(listener -> listener.replays(group)).findFirst();
    }

    private Consumer<String, byte[]> reader() {
        Map<String, Object> settings = ListenerContainers.settings(kafka);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, service + ".replayed");
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private static Parked describe(ConsumerRecord<String, byte[]> parked) {
        return described(parked, text(parked, ParkedRecords.CAUSE));
    }

    private static Parked failedAgain(ConsumerRecord<String, byte[]> parked, Exception why) {
        return described(parked, ParkedRecords.rootOf(why).toString());
    }

    private static Parked described(ConsumerRecord<String, byte[]> parked, @Nullable String cause) {
        return new Parked(parked.topic(), parked.partition(), parked.offset(), group(parked), parked.key(), cause);
    }

    private static String group(ConsumerRecord<String, byte[]> parked) {
        return String.valueOf(text(parked, ParkedRecords.GROUP));
    }

    private static @Nullable String text(ConsumerRecord<String, byte[]> parked, String name) {
        Header header = parked.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
